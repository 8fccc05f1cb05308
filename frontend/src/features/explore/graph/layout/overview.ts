import { type Bridge, type Lane, type Overview, shortName, type TiledMunicipality } from '../answers'
import { fit, textWidth, wrap } from '../geometry/textWidth'
import type { GraphWords } from '../graph.texts'
import { Drawing, type Scene } from '../scene'
import { fullLaneName, inkOf, laneName, laneTarget } from './lanes'
import { drawLaneTiles } from './laneTiles'
import { drawStations } from './stations'

const head = 96
const foot = 14
const laneHeight = 50
const labelX = 30
const labelWidth = 200
const stationsX = 238

/** Where the columns stand for a picture of this width. */
function columns(width: number) {
  const bridges = bridgeCapacity(width)
  const stationsEnd = bridges > 0 ? 580 : Math.max(stationsX + 150, width - 120)
  const tilesX = stationsEnd + 34
  return { stationsEnd, tilesX, bridgesX: tilesX + 72 }
}

/** How many bridging organizations have room in a picture of this width: each asks 40 pixels. */
export const bridgeCapacity = (width: number) => (width < 860 ? 0 : Math.max(0, Math.min(12, Math.floor((width - 686 - 56) / 40))))

/** How many stations a lane can show in a picture of this width. */
export const stationCapacity = (width: number) => 3 * Math.floor((columns(width).stationsEnd - stationsX) / 10)

type Place = { lanes: ReadonlyMap<string, number>; bridgeAt: (index: number) => number; laneAt: (index: number) => number; width: number }

/**
 * A: a lane for each theme line and network, with its projects as stations, its municipalities as one map of tiles, and the
 * organizations that take part in many lanes as lines across.
 */
export function overview({ lanes, bridges }: Overview, municipalities: readonly TiledMunicipality[], width: number, words: GraphWords): Scene {
  const drawing = new Drawing()
  const height = head + foot + laneHeight * lanes.length
  const { bridgesX } = columns(width)
  const shown = bridges.slice(0, bridgeCapacity(width))
  const step = (width - bridgesX - 66) / Math.max(1, shown.length)
  const place: Place = {
    lanes: new Map(lanes.map(({ id }, index) => [id, index])),
    bridgeAt: (index) => bridgesX + step * (index + 0.5),
    laneAt: (index) => head + laneHeight * (index + 0.5),
    width,
  }
  for (const [index] of lanes.entries()) if (index % 2 === 0) drawing.rect(0, head + laneHeight * index, width, laneHeight, { fill: 'sunken', opacity: 0.55 })
  drawHeads(drawing, width, shown.length > 0, words)
  drawBrackets(drawing, lanes, words)
  for (const [index, bridge] of shown.entries()) drawBridge(drawing, bridge, index, step, place, words)
  for (const [index, lane] of lanes.entries()) {
    drawLane(drawing, lane, index, municipalities, shown, place, words)
    drawStops(drawing, lane, index, shown, place, words)
  }
  return drawing.done(width, height, words.overviewLabel(lanes.length))
}

function drawHeads(drawing: Drawing, width: number, hasBridges: boolean, words: GraphWords) {
  const { tilesX, bridgesX } = columns(width)
  drawing.text(labelX, 20, words.lanes, 13, { bold: true })
  drawing.text(stationsX, 20, words.projects, 13, { bold: true })
  drawing.text(stationsX, 37, words.oneStop, 12, { fill: 'ink-2' })
  drawing.text(stationsX, 52, words.biggerStop, 12, { fill: 'ink-2' })
  drawing.text(tilesX, 20, words.municipalities, 13, { bold: true, anchor: 'middle' })
  drawing.text(tilesX, 37, words.darker, 12, { fill: 'ink-2', anchor: 'middle' })
  drawing.text(tilesX, 52, words.moreProjects, 12, { fill: 'ink-2', anchor: 'middle' })
  if (hasBridges) {
    const room = width - bridgesX - 20
    const title = textWidth(words.bridges, 13, true) > room ? words.onSeveral : words.bridges
    drawing.text(bridgesX + 4, 20, fit(title, 13, room, true), 13, { bold: true })
  }
  drawing.text(width - 14, hasBridges ? head - 20 : 20, hasBridges ? words.others : words.organizationsAbbreviated, hasBridges ? 12 : 13, { anchor: 'end', bold: !hasBridges })
}

/** Theme lines of one network stand together: a bar on the left says of which. */
export function drawBrackets(drawing: Drawing, lanes: readonly Lane[], _words: GraphWords) {
  let from = 0
  for (const [index, lane] of lanes.entries()) {
    const next = lanes[index + 1]
    const isPart = lane.kind === 'THEME_LINE' || lane.kind === 'WITHOUT_THEME_LINE'
    if (isPart && next?.network?.slug === lane.network?.slug && (next?.kind === 'THEME_LINE' || next?.kind === 'WITHOUT_THEME_LINE')) continue
    if (isPart && lane.network) {
      const top = head + laneHeight * from + 4
      const high = laneHeight * (index + 1 - from) - 8
      drawing.rect(0, top, 18, high, { fill: 'ink', radius: 2 })
      drawing.text(13, top + high / 2, fit(shortName(lane.network), 12, high - 8, true), 12, { fill: 'paper', bold: true, anchor: 'middle', turn: -90 })
    }
    from = index + 1
  }
}

function drawLane(drawing: Drawing, lane: Lane, index: number, municipalities: readonly TiledMunicipality[], bridges: readonly Bridge[], place: Place, words: GraphWords) {
  const y = place.laneAt(index)
  const { stationsEnd, tilesX } = columns(place.width)
  const key = lane.id
  const ink = inkOf(lane)
  const isLong = textWidth(laneName(lane, words), 13, true) > labelWidth
  const size = isLong ? 12 : 13
  const lines = wrap(laneName(lane, words), size, labelWidth, 2, true)
  const first = y - (lines.length === 2 ? 9 : 3)
  for (const [line, text] of lines.entries()) drawing.text(labelX, first + line * 14.5, text, size, { bold: true, of: key })
  const count = words.projectCount(lane.projectCount)
  drawing.text(labelX, first + lines.length * 14.5 + 1, count, 12, { fill: 'ink-2', of: key })
  if (lane.perStation > 1) drawing.text(labelX + textWidth(count, 12) + 6, first + lines.length * 14.5 + 1, words.perStation(lane.perStation), 12, { fill: 'ink-2', of: key })
  drawing.node({
    key, kind: 'lane', label: words.laneLabel(fullLaneName(lane, words), lane.projectCount, lane.organizationCount, lane.municipalities.length), column: 0, strip: lane.id,
    x: labelX, y, hit: { x: 20, y: y - laneHeight / 2 + 1, w: stationsX - 32, h: laneHeight - 2 }, opens: laneTarget(lane), record: lane.kind === 'THEME_LINE' ? lane.id : undefined,
  })
  drawStations(drawing, lane, { x: stationsX, end: stationsEnd, y, ink, rows: 3, pitch: [10, 22], rowHeight: 12, names: true }, words)
  drawLaneTiles(drawing, lane, municipalities, { x: tilesX, y, side: 9 })
  const lastBridge = bridges.findLastIndex(({ stops }) => stops.some(({ lane: id }) => id === lane.id))
  if (lastBridge >= 0) drawing.line(tilesX + 24, y, place.bridgeAt(lastBridge), y, { stroke: ink, width: 2, opacity: 0.55, of: key })
  const rest = lane.organizationCount - bridges.filter(({ stops }) => stops.some(({ lane: id }) => id === lane.id)).length
  if (rest > 0) drawRest(drawing, lane, rest, bridges.length > 0, { x: place.width - 14, y }, words)
}

function drawRest(drawing: Drawing, lane: Lane, rest: number, isMore: boolean, { x, y }: { x: number; y: number }, words: GraphWords) {
  const key = `more:${lane.id}`
  drawing.text(x, y + 4, isMore ? `+${rest}` : String(rest), 13, { anchor: 'end', of: key })
  drawing.node({ key, kind: 'more', label: words.restLabel(rest), column: 9, strip: lane.id, x, y, hit: { x: x - 32, y: y - 14, w: 38, h: 28 }, opens: laneTarget(lane) })
  drawing.tie(lane.id, key)
}

/** The names of the bridges stand in three rows, so that each has the room of three columns. */
function drawBridge(drawing: Drawing, { organization, projectCount, stops }: Bridge, index: number, step: number, { lanes, bridgeAt, laneAt, width }: Place, words: GraphWords) {
  const rows = stops.flatMap(({ lane }) => lanes.get(lane) ?? [])
  const key = organization.id
  const x = bridgeAt(index)
  const nameY = head - 20 - 14 * ((2 * index + 2) % 3)
  const name = fit(shortName(organization), 12, Math.min(step * 3 - 8, 2 * (width - 58 - x)), true)
  const half = textWidth(name, 12, true) / 2
  drawing.line(x, nameY + 4, x, laneAt(Math.max(0, ...rows)), { stroke: 'rule', width: 1.5, of: key })
  drawing.rect(x - 5, head - 11, 10, 10, { fill: 'ink', stroke: 'surface', width: 1, of: key })
  drawing.text(x, nameY, name, 12, { bold: true, anchor: 'middle', of: key, halo: true })
  drawing.node({
    key, kind: 'organization', label: words.bridgeLabel(organization.name, projectCount, stops.length), column: 3 + index / 100, strip: 'bridges', x, y: head - 6,
    hit: { x: Math.min(x - 12, x - half), y: nameY - 11, w: Math.max(24, half * 2), h: 16 }, record: key, opens: { to: 'ego', id: key },
  })
}

function drawStops(drawing: Drawing, lane: Lane, index: number, bridges: readonly Bridge[], { bridgeAt, laneAt }: Place, words: GraphWords) {
  for (const [column, { organization, stops }] of bridges.entries()) {
    const count = stops.find(({ lane: id }) => id === lane.id)?.projectCount ?? 0
    if (count === 0) continue
    const [x, y] = [bridgeAt(column), laneAt(index)]
    const key = `${organization.id}@${lane.id}`
    drawing.circle(x, y, count === 1 ? 5 : Math.min(11, 6.2 + 1.3 * Math.sqrt(count)), { fill: 'surface', stroke: inkOf(lane), width: 2.4, of: key })
    if (count > 1) drawing.text(x, y + 4, String(count), 11, { bold: true, anchor: 'middle', of: key })
    drawing.node({
      key, kind: 'organization', label: words.stopLabel(organization.name, count, fullLaneName(lane, words)), column: 3 + column / 100, strip: lane.id, x, y,
      hit: { x: x - 13, y: y - 13, w: 26, h: 26 }, record: organization.id, opens: { to: 'ego', id: organization.id, lane: lane.id },
    })
    drawing.tie(organization.id, key)
    drawing.tie(organization.id, lane.id)
    drawing.tie(lane.id, key)
  }
}
