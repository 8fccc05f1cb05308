import { type EgoGroup, type EgoRow, shortName } from '../answers'
import { fit, textWidth } from '../geometry/textWidth'
import type { GraphWords } from '../graph.texts'
import { isUpstream, roleStyles } from '../roles'
import { Drawing, type Ink, type Scene } from '../scene'
import { drawAround } from './egoAround'
import { egoKey, egoName, type EgoPicture } from './egoParts'
import { fullLaneName, inkOf } from './lanes'
import { drawRowTiles } from './rowTiles'
import { drawStop } from './stop'

const rowHeight = 28
const size = 13

/** C on a phone: the same groups below each other, who steers first; a short arrow says which way it runs. */
export function egoNarrow(picture: EgoPicture, width: number, words: GraphWords): Scene {
  const { ego: answer, lanes } = picture
  const drawing = new Drawing()
  const lane = lanes.find(({ id }) => id === answer.row?.lane)
  const key = egoKey(answer)
  const fill: Ink = answer.row ? 'on-line' : 'paper'
  drawing.rect(8, 8, width - 16, 56, { fill: answer.row ? inkOf(lane) : 'ink', radius: answer.row ? 26 : 4, of: key })
  drawing.text(width / 2, 33, fit(egoName(answer), 16, width - 60, true), 16, { fill, bold: true, anchor: 'middle', of: key })
  drawing.text(width / 2, 53, fit(answer.row ? (lane ? fullLaneName(lane, words) : '') : words.projectCount(answer.count), 12, width - 60), 12, { fill, anchor: 'middle', of: key })
  drawing.node({ key, kind: answer.row ? 'project' : 'organization', label: words.middleLabel(egoName(answer)), column: 0, x: 8, y: 36, hit: { x: 8, y: 8, w: width - 16, h: 56 }, record: key })
  let y = 74
  const ordered = [...answer.groups.filter(({ role }) => isUpstream(role)), ...answer.groups.filter(({ role }) => !isUpstream(role))]
  for (const group of ordered) y = drawGroup(drawing, group, y, picture, width, words)
  if (answer.groups.length === 0) {
    drawing.text(12, y + 18, fit(words.nothingOnSide(false, answer.organization !== null), size, width - 24), size, { fill: 'ink-2' })
    y += 26
  }
  if (answer.row) y = drawMunicipalities(drawing, picture, y, width, words)
  y = drawAround(drawing, picture, { x: 12, top: y, wide: width - 24, size, column: 0 }, words)
  return drawing.done(width, y + 8, words.egoLabel(egoName(answer), answer.count, answer.organization !== null))
}

function drawGroup(drawing: Drawing, group: EgoGroup, top: number, picture: EgoPicture, width: number, words: GraphWords): number {
  const { ego: answer } = picture
  const verb = answer.organization ? words.organizationVerb[group.role] : words.projectVerb[group.role]
  const stroke: Ink = isUpstream(group.role) ? 'ink' : 'edge'
  const isDown = isUpstream(group.role) === (answer.organization !== null)
  drawing.line(18, top + (isDown ? 4 : 12), 18, top + (isDown ? 18 : 26), { stroke, width: roleStyles[group.role].width + 0.4 })
  drawing.tip(18, top + (isDown ? 24 : 5), stroke, { way: isDown ? 'down' : 'up' })
  drawing.text(30, top + 20, fit(words.groupHead(answer.organization ? egoName(answer) : '', verb, group.count), 13, width - 40, true), 13, { bold: true })
  let y = top + 30
  const from = y
  for (const row of group.rows) {
    drawRow(drawing, row, group, y, picture, width, words)
    y += rowHeight
  }
  if (group.more > 0) {
    const text = answer.organization ? words.moreProjects2(group.more) : words.moreOrganizations(group.more)
    drawing.text(50, y + 18, text, size, { fill: 'brand', of: `more:${group.role}` })
    drawing.node({ key: `more:${group.role}`, kind: 'more', label: text, column: 0, x: 36, y: y + 14, hit: { x: 26, y, w: width - 30, h: rowHeight }, opens: { to: 'list' } })
    y += rowHeight
  }
  drawing.line(18, from, 18, y - 6, { stroke: 'rule', width: 2 })
  return y + 6
}

function drawRow(drawing: Drawing, { tie, row, lane, count, others }: EgoRow, { role }: EgoGroup, top: number, picture: EgoPicture, width: number, words: GraphWords) {
  const y = top + rowHeight / 2
  const place = { column: 0, x: 36, y, hit: { x: 24, y: top, w: width - 24, h: rowHeight } }
  if (lane) {
    const key = `${lane.id}:${role}`
    drawing.rect(29, y - 9, 14, 18, { fill: inkOf(lane), radius: 3, of: key })
    drawing.text(50, y + 4.5, fit(words.rolledUp(fullLaneName(lane, words), count), size, width - 60, true), size, { bold: true, of: key })
    drawing.node({ key, kind: 'more', label: words.rolledUp(fullLaneName(lane, words), count), ...place, opens: { to: 'list' } })
    return
  }
  const key = row?.id ?? tie?.organization.id ?? ''
  const ink = inkOf(picture.lanes.find(({ id }) => id === row?.lane))
  if (row) drawStop(drawing, 36, y, 6, ink, row.phase?.phase, key)
  else drawing.rect(31.5, y - 4.5, 9, 9, { fill: 'ink', of: key })
  const tail = others > 0 ? `+${others}` : ''
  if (row) drawRowTiles(drawing, row, picture.municipalities, { x: width - 66, y, side: 3.6, ink })
  const name = row?.project.name ?? (tie ? shortName(tie.organization) : '')
  drawing.text(50, y + 4.5, fit(name, size, width - 50 - (row ? 98 : 16 + textWidth(tail, 12))), size, { of: key })
  drawing.text(width - 8, y + 4.5, tail, 12, { anchor: 'end', fill: 'ink-2', of: key })
  drawing.node({
    key, kind: row ? 'project' : 'organization', label: words.egoRowLabel(row?.project.name ?? tie?.organization.name ?? '', (tie?.roles ?? [role]).map((each) => words.roleVerb[each]), others, row !== null), ...place,
    record: key, opens: { to: 'ego', id: key },
  })
  drawing.tie(egoKey(picture.ego), key)
}

function drawMunicipalities(drawing: Drawing, { ego: { row }, municipalities, lanes }: EgoPicture, top: number, width: number, words: GraphWords): number {
  if (!row) return top
  drawing.text(12, top + 20, words.namedMunicipalities(row.municipalities.length, municipalities.length), 13, { bold: true })
  drawRowTiles(drawing, row, municipalities, { x: width - 60, y: top + 20, side: 6, ink: inkOf(lanes.find(({ id }) => id === row.lane)) })
  const unnamed = row.unnamedMunicipalities
  if (unnamed?.of) drawing.text(12, top + 40, fit(words.unnamedCount(unnamed.value, unnamed.of), 12, width - 110), 12, { fill: 'ink-2' })
  return top + 48
}
