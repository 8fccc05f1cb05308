import { Suspense } from 'react'
import {
  ChosenProjectFilters, noProjectFilters, projectFilterTexts, projectOrders, projectSorts, ProjectTable, StoppedProjects, toProjectFilter, toProjectOrder,
  type ProjectListState,
} from '../../features/project'
import { ProjectsPageDocument } from '../../shared/gql/documents/ProjectsPage'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { More } from '../../shared/list/More'
import { Select } from '../../shared/list/Select'
import { headSort } from '../../shared/list/sorting'
import { useConnection } from '../../shared/list/useConnection'
import { sortOptions } from '../../shared/list/sortOptions'
import { Empty } from '../../shared/states/Empty'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { projectsPageTexts } from './projectsPage.texts'

const pageSize = 50

type Props = { state: ProjectListState; change: (change: Partial<ProjectListState>) => void }

/** The projects that the filters leave, with their count. */
export function ProjectResultsList({ state, change }: Props) {
  const t = useTexts(projectsPageTexts)
  const { sort, sorts } = useTexts(projectFilterTexts)
  const format = useFormat()
  const query = useConnection({
    document: ProjectsPageDocument,
    variables: { first: pageSize, filter: toProjectFilter(state), orderBy: toProjectOrder(state) },
    connection: ({ projects }) => projects,
    pages: state.toon,
  })
  const options = sortOptions(projectSorts, sorts)
  const onSort = (sorteer: ProjectListState['sorteer']) => change({ sorteer, toon: 1 })
  return (
    <div>
      {state.fase.includes('STOPPED') && (
        <Suspense>
          <StoppedProjects />
        </Suspense>
      )}
      <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['short', 'line', 'line', 'line', 'line', 'line']} />}>
        {(loaded) => (
          <>
            <div className="lijstkop">
              <p className="telregel" role="status">
                {t.count(loaded.totalCount, format.number(loaded.totalCount))}
              </p>
              <Select label={sort} value={state.sorteer} options={options} onChange={onSort} />
            </div>
            <ChosenProjectFilters state={state} change={change} />
            {loaded.totalCount === 0 ? (
              <Empty title={t.none} why={t.noneWhy}>
                <button type="button" className="knop hoofd" onClick={() => change(noProjectFilters)}>
                  {t.clear}
                </button>
              </Empty>
            ) : (
              <ProjectTable loaded={loaded} sort={headSort(projectOrders, state.sorteer, onSort)} />
            )}
            <More loaded={loaded} onMore={() => change({ toon: state.toon + 1 })} />
          </>
        )}
      </QueryView>
    </div>
  )
}
