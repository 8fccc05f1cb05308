import { advances, boldAdvances } from './advances'

/** What a letter without an advance of its own is taken to be wide, in thousandths of the size. */
const unknown = 620

/**
 * How wide a text is, in pixels, by the font's own advances: known before anything is drawn, so that a picture is the same
 * everywhere and can be tested.
 */
export function textWidth(text: string, size: number, bold = false): number {
  const table = bold ? boldAdvances : advances
  let width = 0
  for (const letter of text) width += table[letter] ?? table[letter.normalize('NFD').charAt(0)] ?? unknown
  return (width * size) / 1000
}

/** The text, cut off with an ellipsis where it is wider than this. */
export function fit(text: string, size: number, most: number, bold = false): string {
  if (textWidth(text, size, bold) <= most) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size, bold) > most) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** The text in lines no wider than this, of which the last is cut off when there are more words. */
export function wrap(text: string, size: number, most: number, lines: number, bold = false): string[] {
  const found: string[] = []
  let words = text.split(' ')
  while (words.length > 0 && found.length < lines) {
    const isLast = found.length === lines - 1
    let count = 1
    while (count < words.length && textWidth(words.slice(0, count + 1).join(' '), size, bold) <= most) count += 1
    found.push(fit(words.slice(0, isLast ? undefined : count).join(' '), size, most, bold))
    words = words.slice(isLast ? words.length : count)
  }
  return found
}
