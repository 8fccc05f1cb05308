import type { Lane } from '../answers'
import { fit, textWidth } from '../geometry/textWidth'
import type { GraphWords } from '../graph.texts'
import type { Drawing, Ink } from '../scene'

/** The bit length: sizes in steps of two, so that one record more rarely changes a picture. */
export const bucket = (count: number) => (count < 1 ? 0 : Math.floor(Math.log2(count)) + 1)

type Track = {
  x: number
  end: number
  y: number
  ink: Ink
  rows: number
  /** The least and the most between two stations. */
  pitch: readonly [number, number]
  rowHeight: number
  /** Whether the projects with most parties are named below it. */
  names: boolean
  /** Whether fingers touch the lane, which has room for them. */
  isFine?: boolean
}

const nameSize = 12

/** The projects of a lane, by name, as stations on at most so many tracks. */
export function drawStations(drawing: Drawing, lane: Lane, track: Track, words: GraphWords) {
  const { x, end, y, ink, rowHeight, names } = track
  const { stations } = lane
  if (stations.length === 0) {
    drawing.text(x - 4, y + 4, fit(words.noProjects, nameSize, end - x), nameSize, { fill: 'ink-2', of: lane.id })
    return
  }
  const perTrack = Math.max(1, Math.floor((end - x) / track.pitch[0]))
  const rows = Math.max(1, Math.min(track.rows, Math.ceil(stations.length / perTrack)))
  const perRow = Math.ceil(stations.length / rows)
  const pitch = Math.min(track.pitch[1], (end - x) / perRow)
  const middle = y - (names && rows === 1 ? 7 : 0)
  const rowY = (row: number) => middle + (row - (rows - 1) / 2) * rowHeight
  for (let row = 0; row < rows; row += 1) {
    const count = Math.min(perRow, stations.length - row * perRow)
    if (count > 0) drawing.line(x - 6, rowY(row), x + pitch * (count - 0.5) + 2, rowY(row), { stroke: ink, width: 3, round: true, opacity: 0.45, of: lane.id })
  }
  for (const [index, { row, size }] of stations.entries()) {
    const [stationX, stationY] = [x + 4 + pitch * (index % perRow), rowY(Math.floor(index / perRow))]
    const radius = Math.min(2.4 + 0.95 * bucket(row.parties), pitch * 0.62, rows > 1 ? 5 : 7.2)
    drawing.circle(stationX, stationY, radius, { fill: ink, stroke: 'surface', width: 0.8, of: row.id })
    drawing.node({
      key: row.id, kind: 'project', label: words.stationLabel(row.project.name, row.parties, size - 1), column: 1, strip: lane.id, x: stationX, y: stationY,
      hit: { x: stationX - pitch / 2, y: stationY - (rows > 1 ? rowHeight / 2 : 12), w: pitch, h: rows > 1 ? rowHeight : 24 }, record: row.id, opens: { to: 'ego', id: row.id }, ...(track.isFine && { isFine: true }),
    })
    drawing.tie(lane.id, row.id)
  }
  if (names && rows === 1) drawing.text(x - 4, y + 15, biggest(lane, end - x - 8), nameSize, { of: lane.id })
}

/** The projects with most parties that fit in so many pixels, and how many there are besides. */
function biggest({ stations, projectCount }: Lane, most: number): string {
  const byParties = stations.toSorted((a, b) => b.row.parties - a.row.parties || (a.row.id < b.row.id ? -1 : 1))
  const named: string[] = []
  for (const { row } of byParties) {
    const text = [...named, row.project.name].join(' · ')
    if (textWidth(`${text}  +${projectCount}`, nameSize) > most) break
    named.push(row.project.name)
  }
  const room = most - textWidth(`  +${projectCount}`, nameSize)
  if (named.length === 0) named.push(fit(byParties[0]?.row.project.name ?? '', nameSize, room))
  const rest = projectCount - named.length
  return named.join(' · ') + (rest > 0 ? `  +${rest}` : '')
}
