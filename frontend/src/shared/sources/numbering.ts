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

/** What two citations of the same place in the same source share. */
export const placeKey = ({ source, at }: CitationLike) => `${source.id} ${at}`

/** Each place once: several statements that stand together may rest on the same one. */
export function distinctCitations<C extends CitationLike>(citations: readonly C[]): C[] {
  return [...new Map(citations.map((citation) => [placeKey(citation), citation])).values()]
}

/** The sources in the order in which they are cited, and the places in each. */
export function cite(citations: readonly CitationLike[]): readonly CitedSource[] {
  const cited = new Map<string, { source: CitationLike['source']; places: Set<string> }>()
  for (const { source, at } of citations) {
    const known = cited.get(source.id)
    if (known) known.places.add(at)
    else cited.set(source.id, { source, places: new Set([at]) })
  }
  return [...cited.values()].map(({ source, places }) => ({ source, places: [...places] }))
}

/** Where a source stands in the list at the end of a page. */
export const sourceId = (number: number | string) => `bron-${number}`

/** 0 is a, 25 is z, 26 is aa. */
export function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}

/** '1b': the number of the source and, where the page refers to several places in it, the letter of the place. */
export function labelsOf(cited: readonly CitedSource[]): ReadonlyMap<string, string> {
  return new Map(
    cited.flatMap(({ source, places }, index) =>
      places.map((at, place) => [placeKey({ source, at }), places.length > 1 ? `${index + 1}${letter(place)}` : String(index + 1)] as const),
    ),
  )
}
