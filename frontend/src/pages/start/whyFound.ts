import type { FoundProjectFragment } from '../../shared/gql/graphql'

type Found = Pick<FoundProjectFragment, 'name' | 'aliases' | 'topics' | 'targetGroups'>

/** Where the words were found, when they do not all stand in the name that the reader sees. */
export type Why = { kind: 'alias' | 'topic' | 'targetGroup'; words: readonly string[] }

/** Without accents and capitals, as the register compares. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export function whyFound({ name, aliases, topics, targetGroups }: Found, text: string): readonly Why[] {
  const missing = plain(text).split(/\s+/).filter((word) => word && !plain(name).includes(word))
  const holding = (words: readonly string[]) => words.filter((word) => missing.some((part) => plain(word).includes(part)))
  const places: readonly Why[] = [
    { kind: 'alias', words: holding(aliases) },
    { kind: 'topic', words: holding(topics) },
    { kind: 'targetGroup', words: holding(targetGroups) },
  ]
  return places.filter(({ words }) => words.length > 0)
}
