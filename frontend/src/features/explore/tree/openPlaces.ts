import type { TreeName } from '../exploreState'

const open = new Map<TreeName, ReadonlySet<string>>()

/** What is open in each tree, kept beside the view: it comes and goes with its tab. */
export const tree = {
  get: (name: TreeName): ReadonlySet<string> => open.get(name) ?? new Set(),
  set: (name: TreeName, places: ReadonlySet<string>) => void open.set(name, places),
}
