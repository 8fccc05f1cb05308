import { type Connection, type ConnectionNode, type LaneName, shortName, type TiledMunicipality } from '../answers'
import { wrap } from '../geometry/textWidth'
import type { GraphWords } from '../graph.texts'
import type { Drawing } from '../scene'
import { drawTiles, tilesHeight, tilesWidth } from './tiles'

export type PathPicture = { connection: Connection; lanes: readonly LaneName[]; municipalities: readonly TiledMunicipality[] }

export const nodeName = ({ organization, project }: ConnectionNode) => (organization ? shortName(organization) : (project?.name ?? ''))

/** Municipalities that take part in projects of both. */
export function drawMunicipalities(drawing: Drawing, { connection, municipalities: all }: PathPicture, top: number, width: number, words: GraphWords): number {
  const { municipalities } = connection
  if (municipalities.length === 0) return top
  const side = 13
  const named = new Set(municipalities.map(({ id }) => id))
  const x = 12 + tilesWidth(all, side, 2)
  const high = tilesHeight(all, side, 2)
  drawing.line(8, top, width - 8, top, { stroke: 'rule', width: 1 })
  drawTiles(drawing, all, { x: 12 + (x - 12) / 2, y: top + 12 + high / 2, side, gap: 2, paint: ({ id }) => (named.has(id) ? { fill: 'ink' } : undefined) })
  const lines = [
    ...wrap(words.alsoThrough(municipalities.map(({ name }) => name), all.length), 13, width - x - 28, 3),
    ...wrap(words.notALink, 12, width - x - 28, 2),
  ]
  for (const [index, line] of lines.entries()) drawing.text(x + 14, top + 26 + index * 18, line, 13, { fill: index === 0 ? 'ink' : 'ink-2' })
  return top + Math.max(high + 24, 26 + lines.length * 18)
}
