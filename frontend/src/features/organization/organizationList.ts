import type { OrganizationFilter, OrganizationKind, OrganizationOrder } from '../../shared/gql/graphql'
import { labels } from '../../shared/labels/labels'
import { inWay, plainSort, sortParam, type Sorted } from '../../shared/list/sorted'
import { manyParam, pagesParam, textParam, type UrlStateSpec } from '../../shared/list/urlState'

export const organizationSorts = ['naam', 'soort'] as const
export type OrganizationSort = (typeof organizationSorts)[number]

export const organizationKinds = Object.keys(labels.organizationKind) as OrganizationKind[]

/** What a reader chose in the list of organizations. The names are those in the address. */
export type OrganizationListState = {
  zoek: string
  soort: readonly OrganizationKind[]
  gemeente: readonly string[]
  netwerk: readonly string[]
  sorteer: Sorted<OrganizationSort>
  toon: number
}

export const organizationListSpec: UrlStateSpec<OrganizationListState> = {
  zoek: textParam,
  soort: manyParam(organizationKinds),
  gemeente: manyParam(),
  netwerk: manyParam(),
  sorteer: sortParam(organizationSorts),
  toon: pagesParam,
}

/** Nothing sought and nothing chosen. */
export const noOrganizationFilters = { zoek: '', soort: [], gemeente: [], netwerk: [], toon: 1 } as const

/** Only what was chosen: an empty list in a filter would say nothing. */
export function toOrganizationFilter({ zoek, soort, gemeente, netwerk }: OrganizationListState): OrganizationFilter {
  return {
    ...(zoek && { text: zoek }),
    ...(soort.length > 0 && { kinds: [...soort] }),
    ...(gemeente.length > 0 && { municipalities: [...gemeente] }),
    ...(netwerk.length > 0 && { networks: [...netwerk] }),
  }
}

export const organizationOrders: Record<OrganizationSort, OrganizationOrder> = {
  naam: { field: 'NAME', direction: 'ASC' },
  soort: { field: 'KIND', direction: 'ASC' },
}

export const toOrganizationOrder = ({ sorteer }: OrganizationListState): OrganizationOrder => inWay(organizationOrders[plainSort(sorteer)], sorteer)
