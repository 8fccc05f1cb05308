import { ProjectTable, toProjectFilter, toProjectOrder, type ProjectListState } from '../../features/project'
import { ProjectsPageDocument } from '../../shared/gql/documents/ProjectsPage'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { More } from '../../shared/list/More'
import { useConnection } from '../../shared/list/useConnection'
import { Empty } from '../../shared/states/Empty'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { projectsPageTexts } from './projectsPage.texts'

const pageSize = 50

type Props = { state: ProjectListState; change: (change: Partial<ProjectListState>) => void }

/** The projects that the filters leave, with their count. */
export function ProjectResultsList({ state, change }: Props) {
  const t = useTexts(projectsPageTexts)
  const format = useFormat()
  const query = useConnection({
    document: ProjectsPageDocument,
    variables: { first: pageSize, filter: toProjectFilter(state), orderBy: toProjectOrder(state) },
    connection: ({ projects }) => projects,
    pages: state.toon,
  })
  const clear = () => change({ zoek: '', netwerk: [], themalijn: [], gemeente: [], fase: [], toon: 1 })
  return (
    <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['short', 'line', 'line', 'line', 'line', 'line']} />}>
      {(loaded) => (
        <>
          <p className="telregel" role="status">
            {t.count(loaded.totalCount, format.number(loaded.totalCount))}
          </p>
          {loaded.totalCount === 0 ? (
            <Empty title={t.none} why={t.noneWhy}>
              <button type="button" className="knop hoofd" onClick={clear}>
                {t.clear}
              </button>
            </Empty>
          ) : (
            <ProjectTable projects={loaded.nodes} />
          )}
          <More loaded={loaded} onMore={() => change({ toon: state.toon + 1 })} />
        </>
      )}
    </QueryView>
  )
}
