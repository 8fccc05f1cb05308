import type { ExploreMatrixQuery, ParticipationRole } from '../../../shared/gql/graphql'
import { mostTaken, NotWhole, patiently } from '../../../shared/download/everyPage'
import type { Fetching } from '../../../shared/download/FetchedDownloads'

type Matrix = ExploreMatrixQuery['explore']['matrix']
type AskMatrix = (afterRows: string | null, afterColumns: string | null, signal: AbortSignal | undefined) => Promise<Matrix>

/** A spreadsheet gets slow beyond so many cells. */
const mostCells = 100 * mostTaken

/** Every organization by every project, asked part by part, with the roles in words. */
export async function matrixRows(ask: AskMatrix, corner: string, role: (role: ParticipationRole) => string, fetching: Fetching): Promise<string[][]> {
  const projects: string[] = []
  const rows: string[][] = []
  let afterRows: string | null = null
  do {
    const part: string[][] = []
    let afterColumns: string | null = null
    let isMore = false
    do {
      const [below, beside]: [string | null, string | null] = [afterRows, afterColumns]
      const matrix: Matrix = await patiently((signal) => ask(below, beside, signal), fetching)
      if (matrix.organizations.totalCount * matrix.projects.totalCount > mostCells) throw new NotWhole('tooMany')
      const columns = matrix.projects.edges.flatMap((edge) => edge?.node.project ?? [])
      if (rows.length === 0) projects.push(...columns.map(({ name }) => name))
      const roles = new Map(matrix.ties.map((tie) => [tie.id, tie.roles]))
      matrix.organizations.edges.forEach((edge, index) => {
        if (!edge) return
        const { organization } = edge.node
        const row = (part[index] ??= [organization.name])
        row.push(...columns.map(({ slug }) => roles.get(`${slug}/${organization.slug}`)?.map(role).join(', ') ?? ''))
      })
      afterColumns = matrix.projects.pageInfo.hasNextPage ? matrix.projects.pageInfo.endCursor : null
      isMore = matrix.organizations.pageInfo.hasNextPage
      if (afterColumns === null) afterRows = isMore ? matrix.organizations.pageInfo.endCursor : null
    } while (afterColumns !== null)
    rows.push(...part)
    fetching.onRows(rows.length)
  } while (afterRows !== null)
  return [[corner, ...projects], ...rows]
}
