import type { Lane, TiledMunicipality } from '../answers'
import type { Drawing } from '../scene'
import { inkOf } from './lanes'
import { drawTiles } from './tiles'

/** Darker where a municipality takes part in more projects of the lane. */
export function drawLaneTiles(drawing: Drawing, lane: Lane, municipalities: readonly TiledMunicipality[], { x, y, side }: { x: number; y: number; side: number }) {
  const counts = new Map(lane.municipalities.map(({ municipality, projectCount }) => [municipality.id, projectCount]))
  const most = Math.max(1, ...counts.values())
  drawTiles(drawing, municipalities, {
    x, y, side, gap: 1, of: lane.id,
    paint: ({ id }) => ({ fill: inkOf(lane), opacity: counts.has(id) ? 0.25 + (0.75 * (counts.get(id) ?? 0)) / most : 0 }),
  })
}
