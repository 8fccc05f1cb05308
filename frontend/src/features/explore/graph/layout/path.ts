import type { Connection, ConnectionNode } from '../answers'
import { spread } from '../geometry/spread'
import { fit, textWidth, wrap } from '../geometry/textWidth'
import type { GraphWords } from '../graph.texts'
import { roleStyles } from '../roles'
import { Drawing, type Scene } from '../scene'
import { inkOf } from './lanes'
import { pathNarrow } from './pathNarrow'
import { drawMunicipalities, nodeName, type PathPicture } from './pathParts'

const head = 70
const gap = 52
/** Layers closer than this have no room for names. */
const leastPitch = 124
const middleSlot = 68

type Spot = { x: number; y: number; node: ConnectionNode; layer: number }
type Columns = { width: number; box: number; xOf: (layer: number) => number; count: number }

/**
 * D: all shortest ways between two, in layers from left to right; a way too long for that goes down. Municipalities carry no way:
 * they stand below.
 */
export function path(picture: PathPicture, width: number, words: GraphWords): Scene {
  const { connection } = picture
  const { layers } = connection
  if (width < layers.length * leastPitch) return pathNarrow(picture, width, words)
  const drawing = new Drawing()
  const box = Math.min(200, Math.max(100, (width - 40) / Math.max(1, layers.length) - 56))
  const columns: Columns = { width, box, count: layers.length, xOf: (layer) => 8 + box / 2 + (layer * (width - 16 - box)) / Math.max(1, layers.length - 1) }
  const most = Math.max(1, ...layers.map(({ nodes }) => nodes.length))
  const foot = head + Math.max(3, most) * gap + 34
  const spots = place(connection, columns, head, foot - 30)
  drawing.text(8, 18, fit(words.pathSummary(connection.distance, middleCount(connection), connection.from.organization !== null && connection.to.organization !== null), 13, width - 16), 13, { fill: 'ink-2' })
  drawHeads(drawing, connection, columns, foot, words)
  drawTies(drawing, picture, spots, columns, words)
  for (const spot of spots.values()) drawNode(drawing, spot, picture, columns, words)
  const bottom = drawMunicipalities(drawing, picture, foot + 10, width, words)
  return drawing.done(width, bottom, words.pathLabel(nodeName(connection.from), nodeName(connection.to), connection.distance))
}

const middleCount = ({ layers }: Connection) => {
  const middle = layers[Math.floor((layers.length - 1) / 2)]
  return (middle?.nodes.length ?? 0) + (middle?.leftOut ?? 0)
}

/** The register orders each layer; the middle one stands evenly, the others near what they are tied to. */
function place({ layers, ties }: Connection, { xOf }: Columns, low: number, high: number): Map<string, Spot> {
  const spots = new Map<string, Spot>()
  const middle = Math.floor((layers.length - 1) / 2)
  const centre = (low + high) / 2
  const near = neighboursOf(ties)
  const set = (layer: number, ideal: readonly number[]) => {
    const nodes = layers[layer]?.nodes ?? []
    const ys = spread(ideal, nodes.map(() => gap), low, high)
    for (const [index, node] of nodes.entries()) spots.set(node.id, { x: xOf(layer), y: ys[index] ?? centre, node, layer })
  }
  const nodes = layers[middle]?.nodes ?? []
  const slot = Math.min(middleSlot, (high - low) / Math.max(1, nodes.length))
  set(middle, nodes.map((_, index) => centre + (index - (nodes.length - 1) / 2) * slot))
  for (let away = 1; away < layers.length; away += 1) {
    for (const layer of [middle - away, middle + away]) {
      set(layer, (layers[layer]?.nodes ?? []).map(({ id }) => mean([...(near.get(id) ?? [])].flatMap((other) => spots.get(other)?.y ?? []), centre)))
    }
  }
  // Both ends stand in the middle of the height: the eye goes from one to the other.
  for (const layer of [0, layers.length - 1]) for (const { id } of layers[layer]?.nodes ?? []) spots.set(id, { ...spots.get(id), y: centre } as Spot)
  return spots
}

function neighboursOf(ties: Connection['ties']): Map<string, Set<string>> {
  const near = new Map<string, Set<string>>()
  const add = (a: string, b: string) => near.set(a, (near.get(a) ?? new Set()).add(b))
  for (const { project, organization } of ties) {
    add(project.id, organization.id)
    add(organization.id, project.id)
  }
  return near
}

const mean = (values: readonly number[], otherwise: number) => (values.length === 0 ? otherwise : values.reduce((sum, value) => sum + value, 0) / values.length)

function drawHeads(drawing: Drawing, { from, to, layers }: Connection, { xOf, width }: Columns, foot: number, words: GraphWords) {
  const last = layers.length - 1
  for (const [layer, { nodes, leftOut }] of layers.entries()) {
    const isProjects = nodes[0]?.project !== null
    const most = width / layers.length - 12
    if (layer > 0 && layer < last && nodes.length > 0) {
      const text = layer === 1 && isProjects ? words.projectsOf(nodeName(from)) : layer === last - 1 && isProjects ? words.projectsOf(nodeName(to)) : isProjects ? words.projects : last === 4 ? words.inBoth : words.organizations
      drawing.text(xOf(layer), 48, fit(text, 12, most, true), 12, { bold: true, anchor: 'middle' })
    }
    if (leftOut > 0) drawing.text(xOf(layer), foot - 8, fit(words.leftOut(leftOut), 12, most), 12, { fill: 'ink-2', anchor: 'middle' })
  }
}

function drawTies(drawing: Drawing, { connection: { ties, layers }, lanes }: PathPicture, spots: ReadonlyMap<string, Spot>, { box }: Columns, words: GraphWords) {
  const last = layers.length - 1
  for (const { project, organization, roles: [role = 'PARTICIPANT'] } of ties) {
    const pair = [spots.get(project.id), spots.get(organization.id)].flatMap((spot) => spot ?? []).toSorted((a, b) => a.layer - b.layer)
    const [from, to] = pair
    if (!from || !to) continue
    const lane = lanes.find(({ id }) => id === (from.node.project ? from : to).node.lane)
    const { width, dash } = roleStyles[role]
    const ends = [from.node.id, to.node.id] as const
    drawing.curve(from.x + box / 2, from.y, to.x - box / 2, to.y, { stroke: inkOf(lane), width: Math.max(1.5, width), dash, ends })
    drawing.tie(...ends)
    // A word stands beside the box where the edges are still apart: the end of the fan.
    const word = textWidth(words.roleVerb[role], 11) <= to.x - from.x - box - 8 ? words.roleVerb[role] : ''
    if (from.layer === 0 && last > 1) drawing.text(to.x - box / 2 - 5, to.y - 5, word, 11, { anchor: 'end', fill: 'ink-2', halo: true, ends })
    else if (to.layer === last) drawing.text(from.x + box / 2 + 5, from.y - 5, word, 11, { fill: 'ink-2', halo: true, ends })
  }
}

function drawNode(drawing: Drawing, { x, y, node, layer }: Spot, { lanes }: PathPicture, { box, count }: Columns, words: GraphWords) {
  const isEnd = layer === 0 || layer === count - 1
  const isOrganization = node.organization !== null
  const high = isEnd ? 50 : 40
  const size = isEnd ? 14 : 12
  const key = node.id
  drawing.rect(x - box / 2, y - high / 2, box, high, {
    fill: isOrganization ? 'ink' : 'surface', radius: isOrganization ? 4 : high / 2, width: 2, stroke: isOrganization ? 'ink' : inkOf(lanes.find(({ id }) => id === node.lane)), of: key,
  })
  const lines = wrap(nodeName(node), size, box - (isOrganization ? 12 : 22), 2, isEnd)
  for (const [index, line] of lines.entries()) {
    drawing.text(x, y + 4.5 + (index - (lines.length - 1) / 2) * (size + 2), line, size, { anchor: 'middle', bold: isEnd, fill: isOrganization ? 'paper' : 'ink', of: key })
  }
  const name = node.organization?.name ?? node.project?.name ?? ''
  drawing.node({ key, kind: isOrganization ? 'organization' : 'project', label: words.wayLabel(name, layer, count - 1), column: layer, x, y, hit: { x: x - box / 2, y: y - high / 2, w: box, h: high }, record: key, opens: { to: 'ego', id: key } })
}
