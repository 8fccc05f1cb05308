import type { CoverageProjectFragment, NetworkCoverageQuery, Stance } from '../../shared/gql/graphql'
import { groupBy } from '../../shared/list/groupBy'
import { choiceParam, textParam, type UrlStateSpec } from '../../shared/list/urlState'

type Network = NonNullable<NetworkCoverageQuery['network']>
export type Municipality = Network['municipalities'][number]
export type Cell = CoverageProjectFragment['municipalities'][number]
export type Line = NonNullable<CoverageProjectFragment['themeLine']>

export const coverageViews = ['tabel', 'project', 'gemeente'] as const
export type CoverageView = (typeof coverageViews)[number]

/** What a reader chose in the matrix. Without a choice of view the width of the screen decides. */
export type CoverageState = { weergave: CoverageView | 'vanzelf'; lijn: string; rijen: 'bekend' | 'alle'; vak: string }

export const coverageSpec: UrlStateSpec<CoverageState> = {
  weergave: choiceParam(['vanzelf', ...coverageViews]),
  lijn: textParam,
  rijen: choiceParam(['bekend', 'alle']),
  vak: textParam,
}

/** The register gives them by their place on the map; in a table a reader looks for a name. */
export const byName = (municipalities: readonly Municipality[]) => municipalities.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))

/** What counts as taking part; the same for rows and columns. */
const partStances: ReadonlySet<Stance> = new Set(['TAKES_PART', 'PILOT'])
export const takesPart = ({ stance }: Pick<Cell, 'stance'>) => partStances.has(stance)
export const isKnown = ({ stance }: Pick<Cell, 'stance'>) => stance !== 'UNKNOWN'

/** The projects that the choices leave. */
export function chosenProjects(projects: readonly CoverageProjectFragment[], { lijn, rijen }: Pick<CoverageState, 'lijn' | 'rijen'>) {
  return projects
    .filter(({ themeLine }) => lijn === '' || themeLine?.slug === lijn)
    .filter(({ municipalities }) => rijen === 'alle' || municipalities.some(isKnown))
}

export type LineGroup = { line: Line | null; projects: readonly CoverageProjectFragment[] }

/** Projects by theme line, by number; those without one come last. */
export function byLine(projects: readonly CoverageProjectFragment[]): readonly LineGroup[] {
  return [...groupBy(projects, ({ themeLine }) => themeLine?.slug ?? '').values()]
    .map((group) => ({ line: group[0]?.themeLine ?? null, projects: group }))
    .toSorted((a, b) => (a.line?.number ?? Infinity) - (b.line?.number ?? Infinity))
}

/** The theme lines that have projects, by number. */
export const linesIn = (projects: readonly CoverageProjectFragment[]): readonly Line[] =>
  byLine(projects).flatMap(({ line }) => (line ? [line] : []))

export const cellOf = ({ municipalities }: CoverageProjectFragment, slug: string) =>
  municipalities.find(({ municipality }) => municipality.slug === slug)

/** In how many of these projects a municipality takes part. */
export const countFor = (projects: readonly CoverageProjectFragment[], slug: string) =>
  projects.filter((project) => {
    const cell = cellOf(project, slug)
    return cell !== undefined && takesPart(cell)
  }).length

/** A cell in the address: a slug has no dot in it. */
export const cellKey = (project: string, municipality: string) => `${project}.${municipality}`

export function chosenCell(projects: readonly CoverageProjectFragment[], vak: string) {
  const [projectSlug = '', slug = ''] = vak.split('.')
  const project = projects.find((other) => other.slug === projectSlug)
  const cell = project && cellOf(project, slug)
  return project && cell?.participation ? { project, cell, participation: cell.participation } : undefined
}

export type StanceGroup<T> = { stance: Stance; items: readonly T[] }

const spoken: readonly Stance[] = ['TAKES_PART', 'PILOT', 'EXPLORING', 'DECLINED', 'LEFT']

/** Whatever is known, by stance; what is not known is only counted. */
export function byStance<T extends { stance: Stance }>(cells: readonly T[]): readonly StanceGroup<T>[] {
  return spoken.map((stance) => ({ stance, items: cells.filter((cell) => cell.stance === stance) })).filter(({ items }) => items.length > 0)
}
