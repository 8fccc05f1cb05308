import type { OrganizationMembershipFragment } from '../../shared/gql/graphql'
import { groupBy } from '../../shared/list/groupBy'

type Membership = OrganizationMembershipFragment
type Network = NonNullable<Membership['network']>

/** Whether a date that is as exact as its source lies wholly before today. */
export const isPast = (until: string | null, today: string) => until !== null && until < today.slice(0, until.length)

/** The memberships of an organization, together per network and in the order of the register. */
export function byNetwork(memberships: readonly Membership[]): readonly { network: Network; memberships: readonly Membership[] }[] {
  return [...groupBy(memberships, ({ network }) => network?.slug).values()].flatMap((group) => {
    const network = group[0]?.network
    return network ? [{ network, memberships: group }] : []
  })
}

/** How many networks it is in on this day. */
export const networksNow = (memberships: readonly Membership[], today: string) =>
  byNetwork(memberships.filter(({ until }) => !isPast(until, today))).length
