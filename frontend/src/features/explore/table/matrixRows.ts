import type { ParticipationRole } from '../../../shared/gql/graphql'
import { mostCells, NotWhole, patiently } from '../../../shared/download/everyPage'
import type { Fetching } from '../../../shared/download/FetchedDownloads'
import { cellsOf, type Matrix } from './matrixCells'

type AskMatrix = (afterRows: string | null, afterColumns: string | null, signal: AbortSignal | undefined) => Promise<Matrix>

/**
 * Every organization by every project, asked part by part, with the roles in words. What has most ties comes first, so one tie that comes
 * or goes meanwhile may move rows and columns: parts that do not fit together make no file.
 */
export async function matrixRows(ask: AskMatrix, corner: string, role: (role: ParticipationRole) => string, fetching: Fetching): Promise<string[][]> {
  const heads = new Map<string, string>()
  const rows = new Map<string, string[]>()
  let totals: readonly [number, number] | undefined
  let afterRows: string | null = null
  do {
    const band: string[] = []
    const columns: string[] = []
    let afterColumns: string | null = null
    let nextRows: string | null = null
    do {
      const [below, beside]: [string | null, string | null] = [afterRows, afterColumns]
      const matrix: Matrix = await patiently((signal) => ask(below, beside, signal), fetching)
      const now = [matrix.organizations.totalCount, matrix.projects.totalCount] as const
      if (now[0] * now[1] > mostCells) throw new NotWhole('tooManyCells')
      totals ??= now
      const organizations = matrix.organizations.edges.flatMap((edge) => edge?.node.organization ?? [])
      const projects = matrix.projects.edges.flatMap((edge) => edge?.node.project ?? [])
      if (beside === null) band.push(...organizations.map(({ slug }) => slug))
      if (below === null) for (const { slug, name } of projects) heads.set(slug, name)
      columns.push(...projects.map(({ slug }) => slug))
      afterColumns = matrix.projects.pageInfo.hasNextPage ? matrix.projects.pageInfo.endCursor : null
      nextRows = matrix.organizations.pageInfo.hasNextPage ? matrix.organizations.pageInfo.endCursor : null
      const fits =
        isSame(now, totals) &&
        isSame(organizations.map(({ slug }) => slug), band) &&
        isSame(columns, [...heads.keys()].slice(0, columns.length)) &&
        (afterColumns === null ? columns.length === totals[1] : columns.length < totals[1])
      if (!fits) throw new NotWhole('changed')
      const cell = cellsOf(matrix, role)
      for (const organization of organizations) {
        if (beside === null) rows.set(organization.slug, [organization.name])
        rows.get(organization.slug)?.push(...projects.map((project) => cell(organization, project)))
      }
    } while (afterColumns !== null)
    if (nextRows === null ? rows.size !== totals[0] : rows.size >= totals[0]) throw new NotWhole('changed')
    fetching.onRows(rows.size)
    afterRows = nextRows
  } while (afterRows !== null)
  return [[corner, ...heads.values()], ...rows.values()]
}

const isSame = <T>(one: readonly T[], other: readonly T[]) => one.length === other.length && one.every((value, index) => value === other[index])
