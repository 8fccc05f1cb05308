import { type AbbreviationLike, splitAtAbbreviations } from '../../../shared/ui/abbreviations'
import type { Scene } from './scene'

/** The short forms that stand in the words of a picture, by name, each with what it stands for. */
export function abbreviationsIn({ marks }: Pick<Scene, 'marks'>, known: readonly AbbreviationLike[]): readonly AbbreviationLike[] {
  const words = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join('\n')
  return splitAtAbbreviations(words, known)
    .flatMap(({ abbreviation }) => abbreviation ?? [])
    .toSorted((a, b) => a.short.localeCompare(b.short, 'nl'))
}
