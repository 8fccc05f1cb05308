import { at, type Drawing } from '../scene'
import { laneInk } from './lanes'

/** The sign of a theme line: as many sides as its number, with the figure inside; a ring for all else. */
export function drawSign(drawing: Drawing, x: number, y: number, number: number | null | undefined, of?: string) {
  const ink = laneInk(number)
  if (ink === 'line-0') {
    drawing.circle(x, y, 5, { fill: 'surface', stroke: 'line-0', width: 2, of })
    return
  }
  drawing.path(signs[number ?? 0]?.(x, y) ?? '', { fill: ink, of })
  drawing.text(x, y + (number === 3 ? 5.5 : 4), String(number), 11, { fill: 'on-line', bold: true, anchor: 'middle', of })
}

const polygon = (x: number, y: number, points: readonly (readonly [number, number])[]) =>
  `M${points.map(([dx, dy]) => `${at(x + dx)} ${at(y + dy)}`).join('L')}Z`

const signs: Record<number, (x: number, y: number) => string> = {
  1: (x, y) => `M${x - 8} ${y}a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z`,
  2: (x, y) => `M${x - 8} ${y - 8}H${x + 1}A7 7 0 0 1 ${x + 8} ${y - 1}V${y + 8}H${x - 1}A7 7 0 0 1 ${x - 8} ${y + 1}Z`,
  3: (x, y) => polygon(x, y, [[0, -9], [9.5, 8], [-9.5, 8]]),
  4: (x, y) => polygon(x, y, [[-8, -8], [8, -8], [8, 8], [-8, 8]]),
  5: (x, y) => polygon(x, y, [[0, -9], [9, -2.2], [5.6, 8], [-5.6, 8], [-9, -2.2]]),
}
