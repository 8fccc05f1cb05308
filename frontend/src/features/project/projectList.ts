import type { Phase, ProjectFilter, ProjectOrder } from '../../shared/gql/graphql'
import { labels } from '../../shared/labels/labels'
import { inWay, plainSort, sortParam, type Sorted } from '../../shared/list/sorted'
import { choiceParam, manyParam, pagesParam, textParam, type UrlStateSpec } from '../../shared/list/urlState'
import { wordsParam } from '../../shared/list/wordsParam'

export const projectSorts = ['naam', 'begin', 'einde'] as const
export type ProjectSort = (typeof projectSorts)[number]

export const phases = Object.keys(labels.phase) as Phase[]

const wheres = ['overal', 'lokaal', 'netwerken'] as const
type Where = (typeof wheres)[number]

/** What a reader chose in the list of projects. The names are those in the address. */
export type ProjectListState = {
  zoek: string
  netwerk: readonly string[]
  themalijn: readonly string[]
  gemeente: readonly string[]
  organisatie: readonly string[]
  fase: readonly Phase[]
  onderwerp: readonly string[]
  akkoord: readonly string[]
  /** Only local initiatives, or only what a network does. */
  waar: Where
  sorteer: Sorted<ProjectSort>
  toon: number
}

export const projectListSpec: UrlStateSpec<ProjectListState> = {
  zoek: textParam,
  netwerk: manyParam(),
  themalijn: manyParam(),
  gemeente: manyParam(),
  organisatie: manyParam(),
  fase: wordsParam(labels.phase),
  onderwerp: manyParam(),
  akkoord: manyParam(),
  waar: choiceParam(wheres),
  sorteer: sortParam(projectSorts),
  toon: pagesParam,
}

/** Every filter away; the order stays. */
export const noProjectFilters = {
  zoek: '', netwerk: [], themalijn: [], gemeente: [], organisatie: [], fase: [], onderwerp: [], akkoord: [], waar: 'overal', toon: 1,
} as const

/** Only what was chosen: the question stays as short as the choice. */
export function toProjectFilter(state: ProjectListState): ProjectFilter {
  const { zoek, netwerk, themalijn, fase, onderwerp, akkoord, waar } = state
  const organizations = [...state.gemeente, ...state.organisatie]
  return {
    ...(zoek && { text: zoek }),
    ...(netwerk.length > 0 && { networks: [...netwerk] }),
    ...(themalijn.length > 0 && { themeLines: [...themalijn] }),
    ...(organizations.length > 0 && { organizations }),
    ...(fase.length > 0 && { phases: [...fase] }),
    ...(onderwerp.length > 0 && { topics: [...onderwerp] }),
    ...(akkoord.length > 0 && { agreements: [...akkoord] }),
    ...(waar !== 'overal' && { local: waar === 'lokaal' }),
  }
}

export const projectOrders: Record<ProjectSort, ProjectOrder> = {
  naam: { field: 'NAME', direction: 'ASC' },
  begin: { field: 'START', direction: 'DESC' },
  einde: { field: 'END', direction: 'DESC' },
}

export const toProjectOrder = ({ sorteer }: ProjectListState): ProjectOrder => inWay(projectOrders[plainSort(sorteer)], sorteer)
