import type { OrganizationMembershipFragment, OrganizationParticipationFragment, ParticipationRole } from '../../shared/gql/graphql'
import { groupBy } from '../../shared/list/groupBy'

type Participation = OrganizationParticipationFragment
type Project = NonNullable<Participation['project']>
type Row = Participation & { project: Project }
type Membership = Pick<OrganizationMembershipFragment, 'role' | 'network'>

/** What an organization does in one network, or outside any. */
export type NetworkWork = {
  network: Project['network']
  roles: readonly Membership['role'][]
  rows: readonly Row[]
  /** How many projects: one with two roles is one, and one that it declined is none. */
  projects: number
}

const lineOf = ({ project }: Row) => project.themeLine?.number ?? 0

const inOrder = (a: Row, b: Row) => lineOf(a) - lineOf(b) || a.project.name.localeCompare(b.project.name, 'nl')

export const countProjects = (rows: readonly Participation[]) =>
  new Set(rows.filter(({ role }) => role !== 'DECLINED').map(({ project }) => project?.slug)).size

/** A group per network, the largest first; what is outside any network stands last. */
export function workByNetwork(participations: readonly Participation[], memberships: readonly Membership[]): readonly NetworkWork[] {
  const rows = participations.flatMap((participation) => (participation.project ? [{ ...participation, project: participation.project }] : []))
  return [...groupBy(rows, ({ project }) => project.network?.slug).values()]
    .map((group) => {
      const network = group[0]?.project.network ?? null
      return { network, roles: rolesIn(network, memberships), rows: group.toSorted(inOrder), projects: countProjects(group) }
    })
    .toSorted((a, b) => Number(!a.network) - Number(!b.network) || b.projects - a.projects)
}

function rolesIn(network: Project['network'], memberships: readonly Membership[]) {
  const own = memberships.filter((membership) => network && membership.network?.slug === network.slug)
  return [...new Set(own.map(({ role }) => role))]
}

/** How often it has this role. */
export const timesAs = (role: ParticipationRole, participations: readonly Participation[]) =>
  participations.filter((participation) => participation.role === role).length
