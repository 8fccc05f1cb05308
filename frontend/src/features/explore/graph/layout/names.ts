import { type Lane, type Overview, shortName } from '../answers'
import { fit, textWidth } from '../geometry/textWidth'
import type { GraphWords } from '../graph.texts'
import { Drawing, type Scene } from '../scene'
import { fullLaneName, inkOf, laneName, laneTarget } from './lanes'

/** More names than these are no picture any more. */
export const mostNames = 250

/** How many organizations the band on the right can name. */
export const bandCapacity = 48

const head = 40
const gutter = 12
const headRows = 1.7
const gapRows = 0.6
const band = 168
/** A finger needs more than a pointer. */
const rowHeightFor = (width: number) => (width < 600 ? 26 : 18.5)
const fewestOfBroken = 3

export type NamesChoice = { record: string; others: readonly string[] } | undefined

/** A run of a lane's projects in one column. */
type Run = { lane: Lane; column: number; unit: number; from: number; count: number }

/**
 * A2: every project by name, in columns as in a newspaper; on the right the organizations of several lanes. Lines only for what is
 * chosen.
 */
export function names({ lanes, bridges }: Overview, width: number, words: GraphWords, chosen?: NamesChoice): Scene | undefined {
  const total = lanes.reduce((sum, { projectCount }) => sum + projectCount, 0)
  if (total > mostNames || lanes.some(({ perStation }) => perStation > 1)) return undefined
  const drawing = new Drawing()
  const hasBand = width >= 560 && bridges.length > 0
  const rowHeight = rowHeightFor(width)
  const room = width - (hasBand ? band : 0) - 8
  const count = Math.max(1, Math.min(5, Math.floor((room + gutter) / 190)))
  const columnWidth = (room - 8 - gutter * (count - 1)) / count
  const { runs, units } = flow(lanes, count, total)
  const height = head + units * rowHeight + 10
  drawing.text(8, 24, fit(words.allProjects, 16, room - 16, true), 16, { bold: true })
  const spots = new Map<string, { x: number; y: number; ink: ReturnType<typeof inkOf> }>()
  for (const run of runs) drawRun(drawing, run, { columnWidth, rowHeight }, words, spots)
  if (hasBand) drawBand(drawing, bridges, width, height, words, spots)
  drawChosen(drawing, chosen, spots)
  return drawing.done(width, height, words.namesLabel(total))
}

/** Fills columns from top to bottom, as low as will do; what is outside any network keeps the last columns to itself. */
function flow(lanes: readonly Lane[], columns: number, total: number): { runs: readonly Run[]; units: number } {
  const local = lanes.find(({ kind }) => kind === 'LOCAL')?.projectCount ?? 0
  const own = columns - (local > 0 && columns > 1 ? Math.min(columns - 1, Math.max(1, Math.round((columns * local) / Math.max(1, total)))) : 0)
  for (let units = Math.max(12, Math.floor(total / columns)); ; units += 1) {
    const runs = flowInto(lanes, columns, own, units)
    if (runs) return { runs, units }
  }
}

function flowInto(lanes: readonly Lane[], columns: number, own: number, most: number): readonly Run[] | undefined {
  const runs: Run[] = []
  let [column, unit] = [0, 0]
  for (const lane of lanes) {
    const isLocal = lane.kind === 'LOCAL'
    if (isLocal && column < own && own < columns) [column, unit] = [own, 0]
    const last = isLocal || own === columns ? columns - 1 : own - 1
    let from = 0
    do {
      const left = lane.stations.length - from
      if (unit > 0 && unit + headRows + Math.min(fewestOfBroken, Math.max(1, left)) > most) {
        if (column === last) return undefined
        ;[column, unit] = [column + 1, 0]
      }
      const count = Math.min(left, Math.max(1, Math.floor(most - unit - headRows)))
      if (left > count && column === last) return undefined
      runs.push({ lane, column, unit, from, count })
      from += count
      unit += headRows + Math.max(1, count) + gapRows
    } while (from < lane.stations.length)
  }
  return runs
}

type Spots = Map<string, { x: number; y: number; ink: ReturnType<typeof inkOf> }>

function drawRun(drawing: Drawing, { lane, column, unit, from, count }: Run, { columnWidth, rowHeight }: { columnWidth: number; rowHeight: number }, words: GraphWords, spots: Spots) {
  const x = 8 + column * (columnWidth + gutter)
  const top = head + unit * rowHeight
  const ink = inkOf(lane)
  drawing.rect(x - 4, top + 2, columnWidth + 8, (headRows + Math.max(1, count)) * rowHeight + 2, { fill: ink, opacity: 0.08, radius: 4 })
  drawing.rect(x - 4, top + 2, columnWidth + 8, 3, { fill: ink })
  const title = laneName(lane, words) + (from > 0 ? ` ${words.continued}` : '')
  drawing.text(x + 2, top + rowHeight * 1.15, fit(title, 13, columnWidth - (from > 0 ? 4 : 32), true), 13, { bold: true, of: lane.id })
  if (from === 0) {
    drawing.text(x + columnWidth, top + rowHeight * 1.15, String(lane.projectCount), 12, { anchor: 'end', fill: 'ink-2', of: lane.id })
    drawing.node({
      key: lane.id, kind: 'lane', label: words.laneLabel(fullLaneName(lane, words), lane.projectCount, lane.organizationCount, lane.municipalities.length),
      column, x, y: top + rowHeight, hit: { x: x - 4, y: top + 4, w: columnWidth + 8, h: rowHeight * headRows - 5 }, opens: laneTarget(lane), record: lane.kind === 'THEME_LINE' ? lane.id : undefined,
    })
  }
  if (lane.stations.length === 0) drawing.text(x + 4, top + (headRows + 0.5) * rowHeight + 4, fit(words.noProjects, 12, columnWidth - 8), 12, { fill: 'ink-2', of: lane.id })
  for (const [index, { row }] of lane.stations.slice(from, from + count).entries()) {
    const y = top + (headRows + index + 0.5) * rowHeight
    spots.set(row.id, { x: x + 6, y, ink })
    drawing.circle(x + 6, y, 3.6, { fill: ink, of: row.id })
    drawing.text(x + 15, y + 4, fit(row.project.name, 12, columnWidth - 18), 12, { of: row.id })
    drawing.node({
      key: row.id, kind: 'project', label: words.stationLabel(row.project.name, row.parties, 0), column, x, y,
      hit: { x: x - 2, y: y - rowHeight / 2, w: columnWidth + 4, h: rowHeight }, record: row.id, opens: { to: 'ego', id: row.id },
    })
    drawing.tie(lane.id, row.id)
  }
}

const byName = (a: Overview['bridges'][number], b: Overview['bridges'][number]) => {
  const [left, right] = [shortName(a.organization).toLowerCase(), shortName(b.organization).toLowerCase()]
  return left < right ? -1 : left > right ? 1 : a.organization.id < b.organization.id ? -1 : 1
}

function drawBand(drawing: Drawing, bridges: Overview['bridges'], width: number, height: number, words: GraphWords, spots: Spots) {
  const rowHeight = rowHeightFor(width)
  const x = width - band + 22
  drawing.text(x - 6, 24, fit(words.onSeveral, 13, band - 20, true), 13, { bold: true })
  const shown = bridges.toSorted(byName).slice(0, Math.max(1, Math.floor((height - head - 8) / rowHeight)))
  for (const [index, { organization, projectCount, stops }] of shown.entries()) {
    const y = head + 4 + rowHeight * (index + 0.5)
    const key = organization.id
    const side = projectCount > 4 ? 9 : 7
    spots.set(key, { x: x - 4, y, ink: 'line-0' })
    drawing.rect(x - side / 2, y - side / 2, side, side, { fill: 'ink', of: key })
    const name = fit(shortName(organization), 12, band - 58)
    drawing.text(x + 10, y + 4, name, 12, { of: key })
    drawing.text(x + 10 + textWidth(name, 12) + 6, y + 4, String(projectCount), 12, { fill: 'ink-2', of: key })
    drawing.node({
      key, kind: 'organization', label: words.bridgeLabel(organization.name, projectCount, stops.length), column: 8, x, y,
      hit: { x: x - 10, y: y - rowHeight / 2, w: band - 14, h: rowHeight }, record: key, opens: { to: 'ego', id: key },
    })
  }
}

/** The lines of what is chosen, to whatever of it has a name here. */
function drawChosen(drawing: Drawing, chosen: NamesChoice, spots: Spots) {
  const from = chosen && spots.get(chosen.record)
  if (!from) return
  for (const other of chosen.others) {
    const to = spots.get(other)
    if (!to) continue
    const [project, organization] = chosen.record.startsWith('project:') ? [from, to] : [to, from]
    drawing.curve(project.x, project.y, organization.x, organization.y, { stroke: project.ink, width: 1.8, opacity: 0.85, ends: [chosen.record, other] })
    drawing.tie(chosen.record, other)
  }
}
