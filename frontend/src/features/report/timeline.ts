export type Run = { start: string | null; end: string | null; openEnded: boolean }

/** Months since the year 0; `last` counts to the end of what the date says: 2025 ends with December. */
export function monthOf(date: string, edge: 'first' | 'last'): number {
  const [year = '0', month] = date.split('-')
  const first = Number(year) * 12 + (month ? Number(month) - 1 : 0)
  if (edge === 'first') return first
  return first + (month ? 1 : 12)
}

const monthsIn = (year: number) => year * 12

export type Timescale = { first: number; months: number; years: readonly number[] }

/** Whole years that hold every known start and end, and the marked moment; undefined without any. */
export function timescaleOf(runs: readonly Run[], mark: string | null): Timescale | undefined {
  const moments = [
    ...runs.flatMap(({ start, end }) => [...(start ? [monthOf(start, 'first')] : []), ...(end ? [monthOf(end, 'last') - 1] : [])]),
    ...(mark ? [monthOf(mark, 'last') - 1] : []),
  ]
  if (moments.length === 0) return undefined
  const from = Math.floor(Math.min(...moments) / 12)
  const until = Math.floor(Math.max(...moments) / 12)
  const years = Array.from({ length: until - from + 1 }, (_, index) => from + index)
  return { first: monthsIn(from), months: monthsIn(years.length), years }
}

export type RunBar = {
  from: number
  until: number
  /** Dots before it: no source says when it began. */
  dotsFrom: number | undefined
  /** Dots after it: no source says when it ends. */
  dotsUntil: number | undefined
  /** A point instead of a blunt end: it runs at least until then. */
  isPointed: boolean
}

/** What is left of a bar, in months, when no source says when it began: the sign of its end. */
const endSign = 2

/** Where the bar of a project stands on the scale, in months; undefined when no source says when it runs. */
export function barOf({ start, end, openEnded }: Run, { first, months }: Timescale, mark: string | null): RunBar | undefined {
  if (!start && !end) return undefined
  const until = end ? monthOf(end, 'last') - first : undefined
  const from = start ? monthOf(start, 'first') - first : undefined
  if (from === undefined) {
    const known = until ?? months
    return { from: Math.max(0, known - endSign), until: known, dotsFrom: 0, dotsUntil: undefined, isPointed: openEnded }
  }
  if (until !== undefined) return { from, until: Math.max(until, from + 1), dotsFrom: undefined, dotsUntil: undefined, isPointed: openEnded }
  // No end: drawn up to the marked moment, of which we know that it was still there; after that, dots.
  const known = Math.max(from + 1, mark ? monthOf(mark, 'last') - first : from + 1)
  return { from, until: Math.min(known, months), dotsFrom: undefined, dotsUntil: known < months ? months : undefined, isPointed: false }
}
