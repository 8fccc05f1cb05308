import type { MembershipRole, NetworkMemberFragment } from '../../shared/gql/graphql'
import { labels } from '../../shared/labels/labels'

type Named = NetworkMemberFragment & { organization: NonNullable<NetworkMemberFragment['organization']> }

const roles = Object.keys(labels.membershipRole) as MembershipRole[]

/** An organization that the reader may not see is no member on the screen. */
const isNamed = (member: NetworkMemberFragment): member is Named => member.organization !== null

export type RoleGroup = { role: MembershipRole; members: readonly Named[] }

/** Members by role, the owners first; a role that nobody has is left out. */
export function membersByRole(members: readonly NetworkMemberFragment[]): readonly RoleGroup[] {
  const named = members.filter(isNamed)
  return roles.map((role) => ({ role, members: named.filter((member) => member.role === role) })).filter((group) => group.members.length > 0)
}

/** Those with a place on the map, and those without. */
export function onTheMap(members: readonly Named[]): { tiles: readonly Named[]; others: readonly Named[] } {
  const tiles = members.filter(({ organization }) => organization.tile)
  return { tiles, others: members.filter(({ organization }) => !organization.tile) }
}

/** How many organizations have a role; one with two roles counts once. */
export function organizationsIn(members: readonly { organization: { slug: string } | null }[]): number {
  return new Set(members.flatMap(({ organization }) => (organization ? [organization.slug] : []))).size
}
