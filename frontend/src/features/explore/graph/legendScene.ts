import type { ParticipationRole, Phase } from '../../../shared/gql/graphql'
import { type StopForm, stopForms } from '../../../shared/pictures/stopGeometry'
import type { GraphWords } from './graph.texts'
import { drawStop } from './layout/stop'
import { isUpstream, roleOrder, roleStyles } from './roles'
import { Drawing, type Mark, type Scene } from './scene'
import { textWidth } from './geometry/textWidth'

export type LegendEntry = { key: string; text: string; width: number; marks: readonly Mark[] }

/** Which signs a picture has: lines by role, stops by phase, squares of organizations, tiles of municipalities. */
export type LegendOf = { roles: ReadonlySet<ParticipationRole>; stops: boolean; organizations: boolean; tiles: boolean }

/** What a picture without roles and phases has. */
export const justOrganizations: LegendOf = { roles: new Set(), stops: false, organizations: true, tiles: false }

const phaseOf: Record<StopForm, Phase | null> = { run: 'REALISATION', prep: 'INITIATION', done: 'COMPLETED', halt: 'STOPPED', un: null }

/** One sign with its word for all that the picture shows. */
export function legendOf({ roles, stops, organizations, tiles }: LegendOf, words: GraphWords): LegendEntry[] {
  const lines = roleOrder.filter((role) => roles.has(role)).map((role) => {
    const { width, dash } = roleStyles[role]
    return entry(role, words.roleVerb[role], 38, (drawing) => drawing.line(0, 8, 36, 8, { stroke: isUpstream(role) ? 'ink' : 'edge', width: Math.max(1.4, width), dash }))
  })
  const forms = stops ? stopForms.map((form) => entry(form, words.phases[form], 16, (drawing) => drawStop(drawing, 8, 8, 6, 'line-0', phaseOf[form]))) : []
  const square = organizations ? [entry('organization', words.organizationSign, 14, (drawing) => drawing.rect(2, 3.5, 9, 9, { fill: 'ink' }))] : []
  const tile = tiles
    ? [entry('tile', words.tileSign, 26, (drawing) => {
        drawing.rect(1, 3, 10, 10, { fill: 'line-0' })
        drawing.rect(13, 3, 10, 10, { fill: 'ink' })
      })]
    : []
  return [...lines, ...forms, ...square, ...tile]
}

function entry(key: string, text: string, width: number, draw: (drawing: Drawing) => void): LegendEntry {
  const drawing = new Drawing()
  draw(drawing)
  return { key, text, width, marks: drawing.marks }
}

const lineHeight = 20

/** The picture with its legend, a title above and a line with date and source below: as it is taken along. */
export function framed(scene: Scene, title: string, entries: readonly LegendEntry[], sourceLine: string): Scene {
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
  drawing.text(margin, y + 30, sourceLine, 12, { fill: 'ink-2' })
  return { width, height: y + 44, label: scene.label, nodes: [], ties: [], marks: [{ kind: 'rect', x: 0, y: 0, w: width, h: y + 44, fill: 'surface' }, ...marks, ...drawing.marks] }
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
    if (command === 'H') return `H${numbers.map((x) => round(x + dx)).join(' ')}`
    if (command === 'V') return `V${numbers.map((y) => round(y + dy)).join(' ')}`
    // Of an arc only the last two of seven are a place.
    if (command === 'A') return `A${numbers.map((value, index) => (index % 7 === 5 ? round(value + dx) : index % 7 === 6 ? round(value + dy) : value)).join(' ')}`
    return command + numbers.map((value, index) => round(value + (index % 2 === 0 ? dx : dy))).join(' ')
  })
}

const round = (value: number) => Math.round(value * 10) / 10
