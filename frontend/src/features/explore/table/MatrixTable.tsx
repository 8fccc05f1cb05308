import { lazy, Suspense } from 'react'
import { request } from '../../../shared/api/request'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import type { Fetching } from '../../../shared/download/FetchedDownloads'
import { ExploreMatrixDocument } from '../../../shared/gql/documents/ExploreMatrix'
import { useTexts } from '../../../shared/i18n/texts'
import { useLabel } from '../../../shared/labels/useLabel'
import { useView } from '../../../shared/signin/useSession'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { firstPart, type ExploreProps } from '../exploreState'
import { exploreTexts } from '../explore.texts'
import { OrganizationLink, ProjectLink } from './cells'
import { cellsOf, type Matrix } from './matrixCells'
import { tableTexts } from './tables.texts'
import { choiceTexts } from './choice.texts'

const FetchedDownloads = lazy(async () => ({ default: (await import('../../../shared/download/WholeDownloads')).FetchedDownloads }))

/** The most that the register gives at a time. */
const partAtOnce = 100

const rowsAtOnce = 25
const columnsAtOnce = 12

/** Organizations by projects, a part at a time, that the address tells. */
export default function MatrixTable({ state, change, filter }: ExploreProps) {
  const t = useTexts(tableTexts)
  const words = useTexts(exploreTexts)
  const names = useTexts(choiceTexts)
  const label = useLabel()
  const view = useView()
  const question = JSON.stringify([view, filter])
  const after = { rows: state.naorganisatie || null, columns: state.naproject || null }
  const toFirst = (after.rows ?? after.columns) !== null && (
    <button type="button" className="knop" onClick={() => change(firstPart)}>
      {t.next.first}
    </button>
  )
  const query = usePageQuery(
    ExploreMatrixDocument,
    { first: rowsAtOnce, after: after.rows, firstProjects: columnsAtOnce, afterProjects: after.columns, filter },
    { keepPrevious: true },
  )
  const fetchRows = async (fetching: Fetching) => {
    if (!view) return []
    const { matrixRows } = await import('./matrixRows')
    const ask = async (afterRows: string | null, afterColumns: string | null, signal?: AbortSignal) => {
      const variables = { first: partAtOnce, after: afterRows, firstProjects: partAtOnce, afterProjects: afterColumns, filter }
      return (await request(ExploreMatrixDocument, variables, view, signal)).explore.matrix
    }
    return matrixRows(ask, t.column.organization, (role) => label('participationRole', role), fetching)
  }
  return (
    <>
      <QueryView query={query} part={words.part} skeleton={<Skeleton shape={['line', 'line', 'line', 'line', 'line']} />}>
        {({ explore: { matrix } }) => (
          <>
            <p className="klein zacht">{t.matrixWhy}</p>
            <Cells matrix={matrix} />
            <Suspense>
              <FetchedDownloads name={names.lists.kruistabel} totalCount={matrix.organizations.totalCount} question={question} fetchRows={fetchRows} />
            </Suspense>
            <p className="acties">
              {matrix.projects.pageInfo.hasNextPage && (
                <button type="button" className="knop" onClick={() => change({ naproject: matrix.projects.pageInfo.endCursor ?? '' })}>
                  {t.next.columns}
                </button>
              )}
              {matrix.organizations.pageInfo.hasNextPage && (
                <button type="button" className="knop" onClick={() => change({ naorganisatie: matrix.organizations.pageInfo.endCursor ?? '' })}>
                  {t.next.rows}
                </button>
              )}
              {toFirst}
            </p>
          </>
        )}
      </QueryView>
      {/* An old link may name what is no longer in it. */}
      {!query.data && query.error && <p className="acties">{toFirst}</p>}
    </>
  )
}

function Cells({ matrix }: { matrix: Matrix }) {
  const t = useTexts(tableTexts)
  const names = useTexts(choiceTexts)
  const label = useLabel()
  const cell = cellsOf(matrix, (role) => label('participationRole', role))
  const projects = matrix.projects.edges.flatMap((edge) => (edge ? [edge.node] : []))
  const organizations = matrix.organizations.edges.flatMap((edge) => (edge ? [edge.node] : []))
  return (
    <>
      {/* Wider than a phone: it scrolls, so it must take the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="kruisvak" role="region" aria-label={names.lists.kruistabel} tabIndex={0}>
        <table className="kruistabel">
          <caption className="vh">{names.lists.kruistabel}</caption>
          <thead>
            <tr>
              <th scope="col">{t.column.organization}</th>
              {projects.map(({ id, project }) => (
                <th key={id} scope="col">
                  <ProjectLink project={project} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {organizations.map(({ id, organization }) => (
              <tr key={id}>
                <th scope="row">
                  <OrganizationLink organization={organization} />
                </th>
                {projects.map(({ id: column, project }) => (
                  <td key={column}>{cell(organization, project)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
