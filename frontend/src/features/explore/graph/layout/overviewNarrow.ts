import type { Lane, Overview, TiledMunicipality } from '../answers'
import { fit, textWidth } from '../geometry/textWidth'
import type { GraphWords } from '../graph.texts'
import { Drawing, type Scene } from '../scene'
import { fullLaneName, inkOf, laneName, laneTarget } from './lanes'
import { drawLaneTiles } from './laneTiles'
import { drawStations } from './stations'

const head = 44
const laneHeight = 48
const left = 10

const stationsEnd = (width: number) => width - 104

/** How many stations a lane can show in a narrow picture of this width. */
export const narrowStationCapacity = (width: number) => 2 * Math.floor((stationsEnd(width) - 12) / 6.6)

/** A on a phone: name above, stations below, tiles and the number of organizations beside it. */
export function overviewNarrow({ lanes }: Overview, municipalities: readonly TiledMunicipality[], width: number, words: GraphWords): Scene {
  const drawing = new Drawing()
  drawing.text(left, 16, words.lanes, 13, { bold: true })
  drawing.text(left, 33, fit(words.narrowHelp(municipalities.length), 12, width - 110), 12, { fill: 'ink-2' })
  drawing.text(width - 8, 33, words.organizationsShort, 12, { anchor: 'end', fill: 'ink-2' })
  for (const [index, lane] of lanes.entries()) drawLane(drawing, lane, index, municipalities, width, words)
  return drawing.done(width, head + 8 + laneHeight * lanes.length, words.overviewLabel(lanes.length))
}

function drawLane(drawing: Drawing, lane: Lane, index: number, municipalities: readonly TiledMunicipality[], width: number, words: GraphWords) {
  const top = head + laneHeight * index
  const key = lane.id
  if (index % 2 === 0) drawing.rect(0, top, width, laneHeight, { fill: 'sunken', opacity: 0.55 })
  if (lane.kind === 'THEME_LINE' || lane.kind === 'WITHOUT_THEME_LINE') drawing.rect(0, top, 4, laneHeight, { fill: 'ink' })
  const name = fit(laneName(lane, words), 13, width - 150, true)
  drawing.text(left, top + 15, name, 13, { bold: true, of: key })
  drawing.text(left + textWidth(name, 13, true) + 7, top + 15, String(lane.projectCount), 12, { fill: 'ink-2', of: key })
  drawing.node({
    key, kind: 'lane', label: words.laneLabel(fullLaneName(lane, words), lane.projectCount, lane.organizationCount, lane.municipalities.length), column: 0, strip: lane.id,
    x: left, y: top + 10, hit: { x: 0, y: top, w: width, h: laneHeight }, opens: laneTarget(lane), record: lane.kind === 'THEME_LINE' ? lane.id : undefined,
  })
  drawStations(drawing, lane, { x: left + 4, end: stationsEnd(width), y: top + 32, ink: inkOf(lane), rows: 2, pitch: [6.6, 16], rowHeight: 10, names: false, isFine: true }, words)
  drawLaneTiles(drawing, lane, municipalities, { x: width - 76, y: top + laneHeight / 2, side: 7 })
  drawing.text(width - 10, top + laneHeight / 2 + 4, String(lane.organizationCount), 13, { anchor: 'end', of: key })
}
