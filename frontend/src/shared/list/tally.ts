export type Counted = { value: string; label: string; count: number }

/** How often each value occurs, with its name; by name, so that a filter keeps its order whatever it counts. */
export function tally(items: readonly { value: string; label: string }[]): readonly Counted[] {
  const counts = new Map<string, Counted>()
  for (const { value, label } of items) {
    counts.set(value, { value, label, count: (counts.get(value)?.count ?? 0) + 1 })
  }
  return [...counts.values()].toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))
}
