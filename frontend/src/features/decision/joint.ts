type DecisionLike = { slug: string; date: string; subject: string; outcome: string }

/** One matter that several decided on in the same words and at the same time, such as every municipality of a region. */
export type Joint<D> = { key: string; first: D; all: readonly D[] }

/** Puts decisions together that only differ in who decided. The order stays that of the first of each. */
export function joinAlike<D extends DecisionLike>(decisions: readonly D[]): readonly Joint<D>[] {
  const groups = new Map<string, D[]>()
  for (const decision of decisions) {
    const key = `${decision.date} ${decision.outcome} ${decision.subject}`
    groups.set(key, [...(groups.get(key) ?? []), decision])
  }
  return [...groups].flatMap(([key, all]) => (all[0] ? [{ key, first: all[0], all }] : []))
}

export type Year<D> = { year: string; decisions: readonly D[] }

/** The decisions per year, in the order in which they come. */
export function byYear<D extends DecisionLike>(decisions: readonly D[]): readonly Year<D>[] {
  const years = [...new Set(decisions.map(({ date }) => date.slice(0, 4)))]
  return years.map((year) => ({ year, decisions: decisions.filter(({ date }) => date.startsWith(year)) }))
}

/** How many decisions each year has, the oldest first; a year without any keeps its place in time. */
export function columnsOfYears(years: readonly Year<unknown>[]): readonly { year: string; count: number }[] {
  const numbers = years.map(({ year }) => Number(year))
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const year = String(first + index)
    return { year, count: years.find((known) => known.year === year)?.decisions.length ?? 0 }
  })
}

/**
 * Where another decision stands beside this one. Dates may be as coarse as a year:
 * then '2024' and '2024-10' cannot be put in order, and count as the same time.
 */
export function when(other: { date: string }, here: { date: string }): 'earlier' | 'same' | 'later' {
  const length = Math.min(other.date.length, here.date.length)
  const [a, b] = [other.date.slice(0, length), here.date.slice(0, length)]
  if (a === b) return 'same'
  return a < b ? 'earlier' : 'later'
}
