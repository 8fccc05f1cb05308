import type { runsTexts } from './runs.texts'

type Texts = (typeof runsTexts)['nl']
type Run = { start: string | null; end: string | null; openEnded: boolean }

/** When a project runs, in words; undefined when no source says. */
export function runs({ start, end, openEnded }: Run, texts: Texts, date: (date: string) => string): string | undefined {
  if (start && end) return (openEnded ? texts.atLeastUntil : texts.between)(date(start), date(end))
  if (start) return texts.from(date(start), start.length > '2025-07'.length)
  if (end) return (openEnded ? texts.untilAtLeast : texts.until)(date(end))
  return undefined
}
