import type { SearchHitFragment } from '../../shared/gql/graphql'

type Reason = SearchHitFragment['reasons'][number]

/** What has to be said, since the marks in name and fragment do not show it. */
export type Told =
  | { as: 'alias' | 'topic' | 'link'; found: string }
  | { as: 'related' | 'read'; found: string; word: string }

export function toldReasons(reasons: readonly Reason[]): readonly Told[] {
  return reasons.flatMap((reason) => told(reason) ?? [])
}

function told({ field, how, word, found }: Reason): Told | undefined {
  if (how === 'TYPO' || how === 'SHORT_FORM' || how === 'PART') return { as: 'read', word, found }
  switch (field) {
    case 'ALIAS':
      return { as: 'alias', found }
    case 'TOPIC':
      return { as: 'topic', found }
    case 'LINK':
      return { as: 'link', found }
    case 'NAME':
    case 'TEXT':
      return how === 'COMPOUND' ? { as: 'related', word, found } : undefined
  }
}
