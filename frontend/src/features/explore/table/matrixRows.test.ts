import { expect, it } from 'vitest'
import { NotWhole } from '../../../shared/download/everyPage'
import type { Matrix } from './matrixCells'
import { matrixRows } from './matrixRows'

const organizations = ['a', 'b', 'c']
const projects = ['p', 'q', 'r']
const ties = new Map([['p/a', 'LEAD'], ['r/a', 'PILOT'], ['q/c', 'FUNDER']] as const)

/** Two organizations and two projects at a time. */
const part = (all: readonly string[], after: string | null) => {
  const start = after === null ? 0 : all.indexOf(after) + 1
  const shown = all.slice(start, start + 2)
  return { shown, totalCount: all.length, pageInfo: { hasNextPage: start + 2 < all.length, hasPreviousPage: start > 0, endCursor: shown.at(-1) ?? null } }
}

/** What the register holds when it is asked. */
const answer = (below: string | null, beside: string | null, held = { organizations, projects }): Matrix => {
  const [rows, columns] = [part(held.organizations, below), part(held.projects, beside)]
  const shown = [...ties].filter(([id]) => columns.shown.includes(id[0] ?? '') && rows.shown.includes(id[2] ?? ''))
  return {
    organizations: { ...rows, edges: rows.shown.map((slug) => ({ node: { id: slug, organization: { slug, name: `Organisatie ${slug}` } } })) },
    projects: { ...columns, edges: columns.shown.map((slug) => ({ node: { id: slug, project: { slug, name: `Project ${slug}` } } })) },
    ties: shown.map(([id, role]) => ({ id, roles: [role] })),
  }
}

const ask = async (below: string | null, beside: string | null) => answer(below, beside)

const rowsOf = (asked: typeof ask, onRows: (count: number) => void = () => undefined) =>
  matrixRows(asked, 'Organisatie', (role) => role.toLowerCase(), { signal: new AbortController().signal, onRows, onWait: () => undefined })

it('is every organization by every project, in words, however many parts it takes', async () => {
  const counts: number[] = []
  const rows = await rowsOf(ask, (count) => counts.push(count))
  expect(rows).toEqual([
    ['Organisatie', 'Project p', 'Project q', 'Project r'],
    ['Organisatie a', 'lead', '', 'pilot'],
    ['Organisatie b', '', '', ''],
    ['Organisatie c', '', 'funder', ''],
  ])
  expect(counts).toEqual([2, 3])
})

it.each([
  ['its columns in another order', { organizations, projects: ['q', 'p', 'r'] }],
  ['another column for one that went', { organizations, projects: ['p', 'q', 's'] }],
  ['a column more', { organizations, projects: [...projects, 's'] }],
  ['a row more', { organizations: [...organizations, 'd'], projects }],
  ['a row again', { organizations: ['c', 'b', 'a'], projects }],
])('is nothing when the second band has %s', async (_, later) => {
  const asked = async (below: string | null, beside: string | null) => answer(below, beside, below === null ? undefined : later)
  await expect(rowsOf(asked)).rejects.toThrow(new NotWhole('changed'))
})

const otherRowsBeside: typeof ask = async (below, beside) => answer(below, beside, beside === null ? undefined : { organizations: organizations.toReversed(), projects })

it('is nothing when the second half of a band is of other rows', async () => {
  await expect(rowsOf(otherRowsBeside)).rejects.toThrow(new NotWhole('changed'))
})

const large: typeof ask = async (below, beside) => {
  const matrix = answer(below, beside)
  return { ...matrix, organizations: { ...matrix.organizations, totalCount: 2000 }, projects: { ...matrix.projects, totalCount: 501 } }
}

it('is nothing when it has too many cells, which are not its rows', async () => {
  await expect(rowsOf(large)).rejects.toThrow(new NotWhole('tooManyCells'))
})
