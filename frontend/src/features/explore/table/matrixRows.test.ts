import { expect, it } from 'vitest'
import type { ExploreMatrixQuery } from '../../../shared/gql/graphql'
import { matrixRows } from './matrixRows'

type Matrix = ExploreMatrixQuery['explore']['matrix']

const organizations = ['a', 'b', 'c']
const projects = ['p', 'q', 'r']
const ties = new Map([['p/a', 'LEAD'], ['r/a', 'PILOT'], ['q/c', 'FUNDER']] as const)

/** Two organizations and two projects at a time. */
const part = (all: readonly string[], after: string | null) => {
  const start = after === null ? 0 : all.indexOf(after) + 1
  const shown = all.slice(start, start + 2)
  return { shown, totalCount: all.length, pageInfo: { hasNextPage: start + 2 < all.length, hasPreviousPage: start > 0, endCursor: shown.at(-1) ?? null } }
}

const ask = async (below: string | null, beside: string | null): Promise<Matrix> => {
  const [rows, columns] = [part(organizations, below), part(projects, beside)]
  const shown = [...ties].filter(([id]) => columns.shown.includes(id[0] ?? '') && rows.shown.includes(id[2] ?? ''))
  return {
    organizations: { ...rows, edges: rows.shown.map((slug) => ({ node: { id: slug, organization: { slug, name: `Organisatie ${slug}` } } })) },
    projects: { ...columns, edges: columns.shown.map((slug) => ({ node: { id: slug, project: { slug, name: `Project ${slug}` } } })) },
    ties: shown.map(([id, role]) => ({ id, roles: [role] })),
  }
}

it('is every organization by every project, in words, however many parts it takes', async () => {
  const counts: number[] = []
  const rows = await matrixRows(ask, 'Organisatie', (role) => role.toLowerCase(), { signal: new AbortController().signal, onRows: (count) => counts.push(count), onWait: () => undefined })
  expect(rows).toEqual([
    ['Organisatie', 'Project p', 'Project q', 'Project r'],
    ['Organisatie a', 'lead', '', 'pilot'],
    ['Organisatie b', '', '', ''],
    ['Organisatie c', '', 'funder', ''],
  ])
  expect(counts).toEqual([2, 3])
})
