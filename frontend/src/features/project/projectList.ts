import type { Phase, ProjectFilter, ProjectOrder } from '../../shared/gql/graphql'
import { labels } from '../../shared/labels/labels'
import { choiceParam, manyParam, pagesParam, textParam, type UrlStateSpec } from '../../shared/list/urlState'

export const projectSorts = ['naam', 'begin', 'einde'] as const
export type ProjectSort = (typeof projectSorts)[number]

export const phases = Object.keys(labels.phase) as Phase[]

/** What a reader chose in the list of projects. The names are those in the address. */
export type ProjectListState = {
  zoek: string
  netwerk: readonly string[]
  themalijn: readonly string[]
  gemeente: readonly string[]
  fase: readonly Phase[]
  sorteer: ProjectSort
  toon: number
}

export const projectListSpec: UrlStateSpec<ProjectListState> = {
  zoek: textParam,
  netwerk: manyParam(),
  themalijn: manyParam(),
  gemeente: manyParam(),
  fase: manyParam(phases),
  sorteer: choiceParam(projectSorts),
  toon: pagesParam,
}

/** Only what was chosen: an empty list in a filter would mean 'none of these'. */
export function toProjectFilter({ zoek, netwerk, themalijn, gemeente, fase }: ProjectListState): ProjectFilter {
  return {
    ...(zoek && { text: zoek }),
    ...(netwerk.length > 0 && { networks: [...netwerk] }),
    ...(themalijn.length > 0 && { themeLines: [...themalijn] }),
    ...(gemeente.length > 0 && { organizations: [...gemeente] }),
    ...(fase.length > 0 && { phases: [...fase] }),
  }
}

const orders: Record<ProjectSort, ProjectOrder> = {
  naam: { field: 'NAME', direction: 'ASC' },
  begin: { field: 'START', direction: 'DESC' },
  einde: { field: 'END', direction: 'DESC' },
}

export const toProjectOrder = ({ sorteer }: ProjectListState): ProjectOrder => orders[sorteer]
