type Entry = { short: string; long: string }

export type ShortFormGroup<E> = { short: string; meanings: readonly E[] }
export type LetterGroup<E> = { letter: string; forms: readonly ShortFormGroup<E>[] }

export const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Where what does not start with a letter stands. */
export const otherLetter = '0-9'

function letterOf(short: string): string {
  const first = short.normalize('NFD').charAt(0).toUpperCase()
  return alphabet.includes(first) ? first : otherLetter
}

/** A to Z, and under each letter every short form once, with all that it stands for. */
export function byLetter<E extends Entry>(entries: readonly E[]): readonly LetterGroup<E>[] {
  const sorted = entries.toSorted((a, b) => a.short.localeCompare(b.short, 'nl') || a.long.localeCompare(b.long, 'nl'))
  return [...alphabet, otherLetter]
    .map((letter) => ({ letter, forms: byShortForm(sorted.filter(({ short }) => letterOf(short) === letter)) }))
    .filter(({ forms }) => forms.length > 0)
}

function byShortForm<E extends Entry>(sorted: readonly E[]): readonly ShortFormGroup<E>[] {
  const shorts = [...new Set(sorted.map(({ short }) => short))]
  return shorts.map((short) => ({ short, meanings: sorted.filter((entry) => entry.short === short) }))
}

/** The entries in which every word occurs, in the short form or in what it stands for. */
export function matching<E extends Entry>(entries: readonly E[], text: string): readonly E[] {
  const words = text.toLocaleLowerCase('nl').split(/\s+/).filter(Boolean)
  return entries.filter(({ short, long }) => {
    const content = `${short} ${long}`.toLocaleLowerCase('nl')
    return words.every((word) => content.includes(word))
  })
}
