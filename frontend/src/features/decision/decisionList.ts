import type { DecisionFilter, DecisionOrder, DecisionOutcome } from '../../shared/gql/graphql'
import { labels } from '../../shared/labels/labels'
import { choiceParam, manyParam, pagesParam, textParam, type UrlStateSpec } from '../../shared/list/urlState'
import { wordsParam } from '../../shared/list/wordsParam'

export const decisionSorts = ['nieuwste', 'oudste', 'onderwerp'] as const
export type DecisionSort = (typeof decisionSorts)[number]

/** What a reader chose in the list of decisions. The names are those in the address. */
export type DecisionListState = {
  zoek: string
  uitkomst: readonly DecisionOutcome[]
  overleg: readonly string[]
  organisatie: readonly string[]
  sorteer: DecisionSort
  toon: number
}

export const decisionListSpec: UrlStateSpec<DecisionListState> = {
  zoek: textParam,
  uitkomst: wordsParam(labels.decisionOutcome),
  overleg: manyParam(),
  organisatie: manyParam(),
  sorteer: choiceParam(decisionSorts),
  toon: pagesParam,
}

export const noDecisionFilters = { zoek: '', uitkomst: [], overleg: [], organisatie: [], toon: 1 } as const

export function toDecisionFilter({ zoek, uitkomst, overleg, organisatie }: DecisionListState): DecisionFilter {
  return {
    ...(zoek && { text: zoek }),
    ...(uitkomst.length > 0 && { outcomes: [...uitkomst] }),
    ...(overleg.length > 0 && { bodies: [...overleg] }),
    ...(organisatie.length > 0 && { organizations: [...organisatie] }),
  }
}

const orders: Record<DecisionSort, DecisionOrder> = {
  nieuwste: { field: 'DATE', direction: 'DESC' },
  oudste: { field: 'DATE', direction: 'ASC' },
  onderwerp: { field: 'SUBJECT', direction: 'ASC' },
}

export const toDecisionOrder = ({ sorteer }: DecisionListState): DecisionOrder => orders[sorteer]
