import type { RecordKind } from '../../shared/gql/graphql'
import { labels } from '../../shared/labels/labels'

type Typed = { type: string }
type StatementLike = Typed & { sources: readonly { at: string; source: { slug: string } }[] }

const kinds = Object.keys(labels.recordKind) as RecordKind[]

/** The kind of a record is the name of its type: `PhaseStatement` is `PHASE_STATEMENT`. */
export const kindOf = (typename: string): RecordKind | undefined =>
  kinds.find((kind) => kind.replaceAll('_', '') === typename.toUpperCase())

/** Statements per kind, in the order in which they come: a list that is sorted by id keeps a kind together. */
export function byKind<S extends Typed>(statements: readonly S[]): readonly { kind: RecordKind; all: readonly S[] }[] {
  const found = new Map<RecordKind, S[]>()
  for (const statement of statements) {
    const kind = kindOf(statement.type)
    if (kind) found.set(kind, [...(found.get(kind) ?? []), statement])
  }
  return [...found].map(([kind, all]) => ({ kind, all }))
}

/** The places in one source that say so; a statement may rest on other sources too. */
export const placesIn = ({ sources }: StatementLike, slug: string): readonly string[] =>
  sources.filter(({ source }) => source.slug === slug).map(({ at }) => at)
