import type { OrganizationRowOrder, ParticipationOrder, ProjectRowOrder } from '../../../shared/gql/graphql'
import { inWay, plainSort, type Sorted } from '../../../shared/list/sorted'
import { headSort } from '../../../shared/list/sorting'
import type { ExploreProps, TableName } from '../exploreState'
import { organizations, participations, projects, sortOf } from './sorts'

/** What a table asks the register for, and what its headings say and do. */
function sortedBy<Order extends { direction?: 'ASC' | 'DESC' }, Name extends string>(table: TableName, orders: Readonly<Record<Name, Order>>) {
  return ({ state, change }: Pick<ExploreProps, 'state' | 'change'>) => {
    const asked = sortOf(table, state.sorteer) as Sorted<Name>
    return { orderBy: inWay(orders[plainSort(asked)], asked), sort: headSort(orders, asked, (sorteer) => change({ sorteer, toon: 1 })) }
  }
}

export const sortedParticipations = sortedBy<ParticipationOrder, keyof typeof participations>('deelnames', participations)
export const sortedProjects = sortedBy<ProjectRowOrder, keyof typeof projects>('projecten', projects)
export const sortedOrganizations = sortedBy<OrganizationRowOrder, keyof typeof organizations>('organisaties', organizations)
