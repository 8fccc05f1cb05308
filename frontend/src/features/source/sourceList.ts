import type { SourceFilter, SourceKind, SourceOrder } from '../../shared/gql/graphql'
import { labels } from '../../shared/labels/labels'
import { choiceParam, pagesParam, textParam, type UrlStateSpec } from '../../shared/list/urlState'
import { wordsParam } from '../../shared/list/wordsParam'

export const sourceKinds = Object.keys(labels.sourceKind) as SourceKind[]

export const sourceSorts = ['titel', 'uitgever', 'nieuwste', 'oudste'] as const
export type SourceSort = (typeof sourceSorts)[number]

/** What a reader chose in the list of sources. The names are those in the address. */
export type SourceListState = { zoek: string; soort: readonly SourceKind[]; sorteer: SourceSort; toon: number }

export const sourceListSpec: UrlStateSpec<SourceListState> = {
  zoek: textParam,
  soort: wordsParam(labels.sourceKind),
  sorteer: choiceParam(sourceSorts),
  toon: pagesParam,
}

export const noSourceFilters = { zoek: '', soort: [], toon: 1 } as const

export const toSourceFilter = ({ zoek, soort }: SourceListState): SourceFilter => ({
  ...(zoek && { text: zoek }),
  ...(soort.length > 0 && { kinds: [...soort] }),
})

const orders: Record<SourceSort, SourceOrder> = {
  titel: { field: 'TITLE', direction: 'ASC' },
  uitgever: { field: 'PUBLISHER', direction: 'ASC' },
  nieuwste: { field: 'DATE', direction: 'DESC' },
  oudste: { field: 'DATE', direction: 'ASC' },
}

export const toSourceOrder = ({ sorteer }: SourceListState): SourceOrder => orders[sorteer]

/** How much rests on a source, of whatever kind. */
export const totalOf = (counts: readonly { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0)
