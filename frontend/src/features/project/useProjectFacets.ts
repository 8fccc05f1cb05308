import { usePageQuery, type PageQuery } from '../../shared/api/usePageQuery'
import { ProjectFacetsDocument } from '../../shared/gql/documents/ProjectFacets'
import { ProjectFilterOptionsDocument } from '../../shared/gql/documents/ProjectFilterOptions'
import type { ProjectFacetsQuery, ProjectFilterOptionsQuery } from '../../shared/gql/graphql'
import type { Loaded } from '../../shared/list/useConnection'
import { useAllPages } from '../../shared/list/useAllPages'
import type { ProjectListState } from './projectList'

export type ProjectFacet = NonNullable<ProjectFacetsQuery['projects']['edges'][number]>['node']

/** What every project could be filtered on, for the values that there are and how often. */
export const useProjectFacets = (): PageQuery<Loaded<ProjectFacet>> =>
  useAllPages({ document: ProjectFacetsDocument, variables: { first: 100 }, connection: ({ projects }) => projects })

/** The names of what can be chosen, and of the organizations that the address names. */
export const useProjectOptions = ({ organisatie }: Pick<ProjectListState, 'organisatie'>): PageQuery<ProjectFilterOptionsQuery> =>
  usePageQuery(ProjectFilterOptionsDocument, { ids: organisatie.map((slug) => `organization:${slug}`) }, { keepPrevious: true })
