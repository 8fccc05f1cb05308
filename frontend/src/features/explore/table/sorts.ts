import type { OrganizationRowOrder, ParticipationOrder, ProjectRowOrder } from '../../../shared/gql/graphql'
import { plainSort, type Sorted } from '../../../shared/list/sorted'
import type { TableName } from '../exploreState'

export const participations = {
  organisatie: { field: 'ORGANIZATION', direction: 'ASC' },
  lijn: { field: 'LANE', direction: 'ASC' },
  project: { field: 'PROJECT', direction: 'ASC' },
  rol: { field: 'ROLE', direction: 'ASC' },
  datum: { field: 'DATE', direction: 'DESC' },
} as const satisfies Record<string, ParticipationOrder>

export const projects = {
  lijn: { field: 'LANE', direction: 'ASC' },
  naam: { field: 'NAME', direction: 'ASC' },
  fase: { field: 'PHASE', direction: 'ASC' },
  partijen: { field: 'PARTIES', direction: 'DESC' },
} as const satisfies Record<string, ProjectRowOrder>

export const organizations = {
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

/** The order that an address names, whichever way round, of those that its table has. */
export function sortOf(table: TableName, asked: string): Sorted<SortName> | undefined {
  const named = sorts[table].find((sort) => sort === plainSort(asked))
  return named ? (asked as Sorted<SortName>) : sorts[table][0]
}
