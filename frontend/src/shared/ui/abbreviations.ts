export type AbbreviationLike = { short: string; long: string }

type Part = { at: number; text: string; abbreviation?: AbbreviationLike }

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const patterns = new WeakMap<readonly AbbreviationLike[], RegExp>()

/** Any of these, the longest that fits. Made once for all texts: it takes longer than to search one. */
function patternOf(abbreviations: readonly AbbreviationLike[]): RegExp {
  const known = patterns.get(abbreviations)
  if (known) return known
  const longestFirst = abbreviations.toSorted((a, b) => b.short.length - a.short.length)
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(${longestFirst.map(({ short }) => escaped(short)).join('|')})(?![\\p{L}\\d-])`, 'gu')
  patterns.set(abbreviations, pattern)
  return pattern
}

/** Cuts a text at the first use of each abbreviation, on whole words only. */
export function splitAtAbbreviations(text: string, abbreviations: readonly AbbreviationLike[]): Part[] {
  if (abbreviations.length === 0) return [{ at: 0, text }]
  const pattern = patternOf(abbreviations)
  const seen = new Set<string>()
  const parts: Part[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const abbreviation = abbreviations.find(({ short }) => short === match[0])
    if (!abbreviation || seen.has(abbreviation.short)) continue
    seen.add(abbreviation.short)
    if (match.index > end) parts.push({ at: end, text: text.slice(end, match.index) })
    end = match.index + match[0].length
    parts.push({ at: match.index, text: match[0], abbreviation })
  }
  return end < text.length ? [...parts, { at: end, text: text.slice(end) }] : parts
}
