import { textWidth, wrap } from '../geometry/textWidth'
import type { LegendEntry } from '../legendScene'
import { at, Drawing, type Mark, type Scene } from '../scene'

const lineHeight = 20

/** The picture with its legend, a title above and lines with date and source below: as it is taken along. */
export function framed(scene: Scene, title: string, entries: readonly LegendEntry[], below: readonly string[]): Scene {
  const drawing = new Drawing()
  const margin = 16
  const width = scene.width + 2 * margin
  const top = 44
  let [x, y] = [margin, top + scene.height + 22]
  const marks: Mark[] = scene.marks.map((mark) => moved(mark, margin, top))
  for (const { text, width: sign, marks: own } of entries) {
    const room = sign + 6 + textWidth(text, 12) + 18
    if (x + room > width - margin && x > margin) [x, y] = [margin, y + lineHeight]
    marks.push(...own.map((mark) => moved(mark, x, y - 8)))
    drawing.text(x + sign + 6, y + 4, text, 12)
    x += room
  }
  drawing.text(margin, 28, title, 18, { bold: true })
  y += 30
  for (const line of below.flatMap((text) => wrap(text, 12, scene.width, 4))) {
    drawing.text(margin, y, line, 12, { fill: 'ink-2' })
    y += lineHeight
  }
  const height = y - 6
  return { width, height, label: scene.label, nodes: [], ties: [], marks: [{ kind: 'rect', x: 0, y: 0, w: width, h: height, fill: 'surface' }, ...marks, ...drawing.marks] }
}

/** The same mark somewhere else. */
function moved(mark: Mark, dx: number, dy: number): Mark {
  return mark.kind === 'path' ? { ...mark, d: movedPath(mark.d, dx, dy) } : { ...mark, x: mark.x + dx, y: mark.y + dy }
}

/** Moves the absolute commands of a path; relative ones (in small letters) go along by themselves. */
function movedPath(d: string, dx: number, dy: number): string {
  return d.replaceAll(/([A-Za-z])([^A-Za-z]*)/g, (_, command: string, values: string) => {
    const numbers = values.match(/-?\d*\.?\d+/g)?.map(Number) ?? []
    if (command === command.toLowerCase()) return command + values
    if (command === 'H') return `H${numbers.map((x) => at(x + dx)).join(' ')}`
    if (command === 'V') return `V${numbers.map((y) => at(y + dy)).join(' ')}`
    // Of an arc only the last two of seven are a place.
    if (command === 'A') return `A${numbers.map((value, index) => (index % 7 === 5 ? at(value + dx) : index % 7 === 6 ? at(value + dy) : value)).join(' ')}`
    return command + numbers.map((value, index) => at(value + (index % 2 === 0 ? dx : dy))).join(' ')
  })
}
