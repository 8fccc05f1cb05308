import type { Node, Scene } from './scene'

export type Way = 'up' | 'down' | 'left' | 'right' | 'first' | 'last'

const ways: Readonly<Record<string, Way>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right', Home: 'first', End: 'last' }

export const wayOf = (key: string): Way | undefined => ways[key]

/** Less than this is the same height. */
const level = 4

/**
 * Where an arrow leads from here: up and down within the column, left and right along the strip, else over an edge to the next
 * column, else to what is nearest there. Undefined: nowhere.
 */
export function goFrom(scene: Scene, from: string, way: Way): Node | undefined {
  const here = scene.nodes.find(({ key }) => key === from)
  if (!here) return scene.nodes[0]
  if (way === 'up' || way === 'down') return goDown(scene, here, way === 'down' ? 1 : -1)
  if (way === 'left' || way === 'right') return goAside(scene, here, way === 'right' ? 1 : -1)
  const column = scene.nodes.filter((node) => node.column === here.column).toSorted(byPlace)
  return way === 'first' ? column[0] : column.at(-1)
}

const byPlace = (a: Node, b: Node) => a.y - b.y || a.x - b.x || (a.key < b.key ? -1 : 1)

function goDown({ nodes }: Scene, here: Node, sign: 1 | -1): Node | undefined {
  return nodes
    .filter((node) => node.column === here.column && (node.y - here.y) * sign > level)
    .toSorted((a, b) => (rowOf(a) - rowOf(b)) * sign || Math.abs(a.x - here.x) - Math.abs(b.x - here.x) || byPlace(a, b))[0]
}

const rowOf = ({ y }: Node) => Math.round(y / level)

function goAside({ nodes, ties }: Scene, here: Node, sign: 1 | -1): Node | undefined {
  const beyond = nodes.filter((node) => (node.x - here.x) * sign > level)
  if (here.strip) {
    const along = beyond.filter(({ strip }) => strip === here.strip)
    const sameRow = along.filter((node) => node.kind === here.kind && Math.abs(node.y - here.y) <= level)
    const next = nearest(sameRow.length > 0 ? sameRow : along, here)
    if (next) return next
  }
  const tied = new Set(ties.flatMap(([a, b]) => (a === here.key ? [b] : b === here.key ? [a] : [])))
  const aside = beyond.filter((node) => (node.column - here.column) * sign > 0)
  const overEdge = inNextColumn(aside.filter(({ key }) => tied.has(key)), sign)
  if (overEdge.length > 0) return overEdge.toSorted(byPlace)[0]
  return inNextColumn(aside, sign).toSorted((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y) || byPlace(a, b))[0]
}

const nearest = (nodes: readonly Node[], here: Node) => nodes.toSorted((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x) || Math.abs(a.y - here.y) - Math.abs(b.y - here.y) || byPlace(a, b))[0]

function inNextColumn(nodes: readonly Node[], sign: 1 | -1): readonly Node[] {
  const columns = nodes.map(({ column }) => column * sign)
  const next = Math.min(...columns)
  return nodes.filter(({ column }) => column * sign === next)
}
