import type { RecordKind } from '../../shared/gql/graphql'
import { choiceParam, pagesParam, textParam, type UrlStateSpec } from '../../shared/list/urlState'

/** What can be searched for, and all of it. */
const kinds: readonly [RecordKind | '', ...RecordKind[]] = [
  '', 'PROJECT', 'ORGANIZATION', 'NETWORK', 'THEME_LINE', 'BODY', 'DECISION', 'RESULT', 'ABBREVIATION', 'SOURCE',
]

export type SearchState = { q: string; soort: RecordKind | ''; toon: number }

export const searchSpec: UrlStateSpec<SearchState> = { q: textParam, soort: choiceParam(kinds), toon: pagesParam }
