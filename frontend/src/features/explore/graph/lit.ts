import type { Mark, Scene } from './scene'

/** What keeps its colour: what is pointed at or chosen, and all that it is tied to. Null: nothing is, so all do. */
export type Lit = { active: ReadonlySet<string>; all: ReadonlySet<string> } | null

/** What lights up for a node under the pointer or the keyboard, or else for the record that is chosen. */
export function litBy({ nodes, ties }: Scene, pointed: string | undefined, chosen: string | undefined): Lit {
  const active = new Set(nodes.filter(({ key, record }) => (pointed ? key === pointed : record !== undefined && record === chosen)).map(({ key }) => key))
  if (active.size === 0) return null
  const all = new Set(active)
  for (const [a, b] of ties) {
    if (active.has(a)) all.add(b)
    if (active.has(b)) all.add(a)
  }
  return { active, all }
}

/** Whether a mark is dimmed: a frame or a heading never is. */
export function isDim({ of, ends }: Mark, lit: Lit): boolean {
  if (!lit) return false
  if (ends) return !ends.some((end) => lit.active.has(end)) || !ends.every((end) => lit.all.has(end))
  return of !== undefined && !lit.all.has(of)
}

/** Whether it is drawn at all: what is drawn on demand waits for one of its ends, and a hint for nothing to be lit. */
export function isDrawn(mark: Mark, lit: Lit): boolean {
  if (mark.kind === 'text') return !mark.isHint || !lit
  return mark.kind !== 'path' || !mark.onDemand || (mark.ends?.some((end) => lit?.active.has(end)) ?? false)
}
