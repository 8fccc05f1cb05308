import type { TiledMunicipality } from '../answers'
import type { Drawing, Ink } from '../scene'
import { drawTiles, tilesWidth } from './tiles'

type Row = { id: string; municipalities: readonly { organization: { id: string }; isUpstream: boolean }[] }

/** Which municipalities take part in a project: a small map and their number; all of them: a pill. In ink: who steers or pays. */
export function drawRowTiles(drawing: Drawing, row: Row, municipalities: readonly TiledMunicipality[], { x, y, side, ink }: { x: number; y: number; side: number; ink: Ink }) {
  const named = new Map(row.municipalities.map(({ organization, isUpstream }) => [organization.id, isUpstream]))
  const onMap = municipalities.filter(({ id }) => named.has(id)).length
  if (onMap === 0) return
  if (onMap === municipalities.length) {
    drawing.rect(x - 17, y - 6.5, 34, 13, { fill: ink, radius: 6.5, of: row.id })
    drawing.text(x, y + 3.7, `${onMap}/${onMap}`, 10, { fill: 'on-line', bold: true, anchor: 'middle', of: row.id })
    return
  }
  const gap = side > 4 ? 1 : 0.6
  const half = tilesWidth(municipalities, side, gap) / 2
  drawTiles(drawing, municipalities, {
    x: x - 7, y, side, gap, of: row.id, paint: ({ id }) => (named.has(id) ? { fill: named.get(id) ? 'ink' : ink } : undefined),
  })
  drawing.text(x - 7 + half + 4, y + 3.7, String(onMap), 11, { fill: 'ink-2', of: row.id })
}
