import type { OrganizationRowOrder, ParticipationOrder, ProjectRowOrder } from '../../../shared/gql/graphql'
import type { TableName } from '../exploreState'

const participations = {
  organisatie: { field: 'ORGANIZATION', direction: 'ASC' },
  lijn: { field: 'LANE', direction: 'ASC' },
  project: { field: 'PROJECT', direction: 'ASC' },
  rol: { field: 'ROLE', direction: 'ASC' },
  datum: { field: 'DATE', direction: 'DESC' },
} as const satisfies Record<string, ParticipationOrder>

const projects = {
  lijn: { field: 'LANE', direction: 'ASC' },
  naam: { field: 'NAME', direction: 'ASC' },
  fase: { field: 'PHASE', direction: 'ASC' },
  partijen: { field: 'PARTIES', direction: 'DESC' },
} as const satisfies Record<string, ProjectRowOrder>

const organizations = {
  naam: { field: 'NAME', direction: 'ASC' },
  soort: { field: 'KIND', direction: 'ASC' },
  projecten: { field: 'PROJECTS', direction: 'DESC' },
} as const satisfies Record<string, OrganizationRowOrder>

export type SortName = keyof typeof participations | keyof typeof projects | keyof typeof organizations

/** What each table can be sorted by; the first is how it is sorted when nothing else is said. */
export const sorts: Readonly<Record<TableName, readonly SortName[]>> = {
  deelnames: Object.keys(participations) as SortName[],
  projecten: Object.keys(projects) as SortName[],
  organisaties: Object.keys(organizations) as SortName[],
  kruistabel: [],
  wijzigingen: [],
}

/** The order that an address names, of those that its table has. */
export function sortOf(table: TableName, asked: string): SortName | undefined {
  return sorts[table].find((sort) => sort === asked) ?? sorts[table][0]
}

const orderOf = <Order>(orders: Readonly<Record<string, Order>>, table: TableName, asked: string): Order =>
  orders[sortOf(table, asked) ?? ''] as Order

export const participationOrder = (asked: string): ParticipationOrder => orderOf<ParticipationOrder>(participations, 'deelnames', asked)
export const projectOrder = (asked: string): ProjectRowOrder => orderOf<ProjectRowOrder>(projects, 'projecten', asked)
export const organizationOrder = (asked: string): OrganizationRowOrder => orderOf<OrganizationRowOrder>(organizations, 'organisaties', asked)
