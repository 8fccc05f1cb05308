import type { Audience, SourceKind } from '../gql/graphql'

/** What a source note needs to know of a citation. Ask for it with the fragment `Citations`. */
export type CitationLike = {
  at: string
  source: {
    id: string
    slug: string
    title: string
    publisher: string
    date: string | null
    url: string | null
    kind: SourceKind
    audience: Audience
  }
}

/** A source with its number on this page, and the places in it that the page refers to. */
export type CitedSource = { source: CitationLike['source']; places: readonly string[] }

const width: Record<Audience, number> = { PUBLIC: 0, PARTNER: 1, OWNER: 2 }

/** The citations with the widest audience: a narrower source shows only where it is the only one. */
export function widestCitations(citations: readonly CitationLike[]): CitationLike[] {
  const widest = Math.min(...citations.map(({ source }) => width[source.audience]))
  return citations.filter(({ source }) => width[source.audience] === widest)
}

/** Each place once: several statements that stand together may rest on the same one. */
export function distinctCitations<C extends CitationLike>(citations: readonly C[]): C[] {
  const key = ({ source, at }: CitationLike) => `${source.id} ${at}`
  return [...new Map(citations.map((citation) => [key(citation), citation])).values()]
}

/** Adds what is not cited yet. Numbers and letters never change once given. */
export function cite(cited: readonly CitedSource[], citations: readonly CitationLike[]): readonly CitedSource[] {
  return citations.reduce(citeOne, cited)
}

function citeOne(cited: readonly CitedSource[], { source, at }: CitationLike): readonly CitedSource[] {
  const known = cited.find((entry) => entry.source.id === source.id)
  if (!known) return [...cited, { source, places: [at] }]
  if (known.places.includes(at)) return cited
  return cited.map((entry) => (entry === known ? { ...entry, places: [...entry.places, at] } : entry))
}

/** Where a source stands in the list at the end of a page. */
export const sourceId = (number: number | string) => `bron-${number}`

/** 0 is a, 25 is z, 26 is aa. */
export function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}

/** '1b': the number of the source and, where the page refers to several places in it, the letter of the place. */
export function noteLabel(cited: readonly CitedSource[], { source, at }: CitationLike): string | undefined {
  const index = cited.findIndex((entry) => entry.source.id === source.id)
  const entry = cited[index]
  if (!entry) return undefined
  const place = entry.places.indexOf(at)
  return entry.places.length > 1 && place >= 0 ? `${index + 1}${letter(place)}` : String(index + 1)
}
