export { OrganizationDecisions } from './OrganizationDecisions'
export { OrganizationFamily } from './OrganizationFamily'
export { ChosenOrganizationFilters, OrganizationFilters } from './OrganizationFilters'
export { OrganizationHead } from './OrganizationHead'
export { OrganizationKeyFigures } from './OrganizationKeyFigures'
export { OrganizationMemberships } from './OrganizationMemberships'
export { OrganizationPlaces } from './OrganizationPlaces'
export { OrganizationSeats } from './OrganizationSeats'
export { OrganizationTable } from './OrganizationTable'
export { OrganizationWork } from './OrganizationWork'
export {
  noOrganizationFilters, organizationListSpec, organizationOrders, organizationSorts, toOrganizationFilter, toOrganizationOrder, type OrganizationListState,
  type OrganizationSort,
} from './organizationList'
