import type { ExploreFilter, FacetField, OrganizationKind, ParticipationRole, Phase } from '../../shared/gql/graphql'
import { labels } from '../../shared/labels/labels'
import { choiceParam, manyParam, pagesParam, textParam, type Param, type UrlStateSpec } from '../../shared/list/urlState'
import { wordsParam } from '../../shared/list/wordsParam'

/** The views of the one answer, in the order of their tabs. */
export const views = ['graaf', 'tabel', 'boom', 'tekst'] as const
export type View = (typeof views)[number]

/** What stands in the table. */
export const tables = ['deelnames', 'projecten', 'organisaties', 'kruistabel', 'wijzigingen'] as const
export type TableName = (typeof tables)[number]

export const trees = ['netwerk', 'organisatie'] as const
export type TreeName = (typeof trees)[number]

/** The filters that a reader chooses from a list, each with the field that the register counts it by. */
export const facets = {
  netwerk: 'NETWORK',
  themalijn: 'THEME_LINE',
  rol: 'ROLE',
  soort: 'ORGANIZATION_KIND',
  gemeente: 'MUNICIPALITY',
  organisatie: 'ORGANIZATION',
  fase: 'PHASE',
  onderwerp: 'TOPIC',
  doelgroep: 'TARGET_GROUP',
  afspraak: 'AGREEMENT',
} as const satisfies Record<string, FacetField>
export type FacetName = keyof typeof facets
export const facetNames = Object.keys(facets) as FacetName[]

/** All that a reader chose. The names are those in the address. */
export type ExploreState = {
  zoek: string
  netwerk: readonly string[]
  themalijn: readonly string[]
  rol: readonly ParticipationRole[]
  soort: readonly OrganizationKind[]
  gemeente: readonly string[]
  organisatie: readonly string[]
  fase: readonly Phase[]
  onderwerp: readonly string[]
  doelgroep: readonly string[]
  afspraak: readonly string[]
  project: readonly string[]
  op: string
  sinds: string
  beeld: View
  lijst: TableName
  volgorde: TreeName
  sorteer: string
  /** Columns of which the reader said otherwise than usual. */
  kolom: readonly string[]
  gekozen: string
  /** Two global ids, of which the way from one to the other is asked. */
  tussen: readonly string[]
  /** Which picture the graph shows; what it can be is the graph's own. */
  tekening: string
  toon: number
  /** The part of the cross table: after which organization, and after which project. */
  naorganisatie: string
  naproject: string
}

/** As exact as the reader wants: a year, a month or a day. Anything else is no date. */
const dateParam: Param<string> = {
  read: ([text = '']) => (isDate(text) ? text : ''),
  write: (date) => (isDate(date) ? [date] : []),
}

export function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false
  const day = `${text}-01-01`.slice(0, 10)
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

export const exploreSpec: UrlStateSpec<ExploreState> = {
  zoek: textParam,
  netwerk: manyParam(),
  themalijn: manyParam(),
  rol: wordsParam(labels.participationRole),
  soort: manyParam(Object.keys(labels.organizationKind) as OrganizationKind[]),
  gemeente: manyParam(),
  organisatie: manyParam(),
  fase: wordsParam(labels.phase),
  onderwerp: manyParam(),
  doelgroep: manyParam(),
  afspraak: manyParam(),
  project: manyParam(),
  op: dateParam,
  sinds: dateParam,
  beeld: choiceParam(views),
  lijst: choiceParam(tables),
  volgorde: choiceParam(trees),
  sorteer: textParam,
  kolom: manyParam(),
  gekozen: textParam,
  tussen: manyParam(),
  tekening: textParam,
  toon: pagesParam,
  naorganisatie: textParam,
  naproject: textParam,
}

/** The first part of the cross table. */
export const firstPart = { naorganisatie: '', naproject: '' }

/** Nothing sought and nothing chosen; the view stays. */
export const nothingChosen = {
  zoek: '', netwerk: [], themalijn: [], rol: [], soort: [], gemeente: [], organisatie: [], fase: [], onderwerp: [], doelgroep: [],
  afspraak: [], project: [], op: '', toon: 1,
} as const satisfies Partial<ExploreState>

/** Only what was chosen, so that the same choice is the same question. */
export function toExploreFilter(state: ExploreState): ExploreFilter {
  const filter: ExploreFilter = {
    text: state.zoek || null,
    networks: [...state.netwerk],
    themeLines: [...state.themalijn],
    organizations: [...state.organisatie],
    organizationKinds: [...state.soort],
    municipalities: [...state.gemeente],
    projects: [...state.project],
    phases: [...state.fase],
    roles: [...state.rol],
    topics: [...state.onderwerp],
    targetGroups: [...state.doelgroep],
    agreements: [...state.afspraak],
    at: state.op || null,
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value))) as ExploreFilter
}

export type ExploreProps = {
  state: ExploreState
  filter: ExploreFilter
  change: (change: Partial<ExploreState>) => void
}
