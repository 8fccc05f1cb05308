import type { networkTexts } from './network.texts'

type Texts = (typeof networkTexts)['nl']['runs']

/** How long a network runs, in words; undefined when no source says. */
export function lifeOf({ start, end }: { start: string | null; end: string | null }, texts: Texts, date: (date: string) => string): string | undefined {
  if (start && end) return texts.both(date(start), date(end))
  if (start) return texts.from(date(start))
  return end ? texts.until(date(end)) : undefined
}
