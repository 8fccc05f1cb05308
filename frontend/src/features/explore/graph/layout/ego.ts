import { type Ego, type EgoGroup, type EgoRow, shortName } from '../answers'
import { fit, textWidth, wrap } from '../geometry/textWidth'
import type { GraphWords } from '../graph.texts'
import { isUpstream, roleStyles } from '../roles'
import { at, Drawing, type Ink, type Scene } from '../scene'
import { aroundHeight, drawAround } from './egoAround'
import { type Below, egoKey, egoName, type EgoPicture } from './egoParts'
import { fullLaneName, inkOf } from './lanes'
import { drawRowTiles } from './rowTiles'
import { drawStop } from './stop'
import { bigTilesHeight, drawBigTiles, tileKey } from './tiles'

const head = 40
const foot = 24
const size = 13
/** Below one row at most so many; the rest is a number. */
export const mostBelow = 8
const belowStep = 22
const tailColumn = 66
/** The space above a group's heading, and the heading, in rows: the register leaves room for so many. */
const [above, heading] = [0.3, 1.3]

type Columns = { width: number; column: number; leftX: number; rightX: number; boxWidth: number; middle: number }

function columnsOf(width: number, isOrganization: boolean): Columns {
  const boxWidth = Math.min(isOrganization ? 190 : 226, Math.max(136, width * 0.2))
  const gap = Math.min(130, Math.max(44, width * 0.09))
  const column = Math.min(388, (width - boxWidth - 2 * gap) / 2 - 8)
  return { width, column, boxWidth, leftX: 8, rightX: width - 8 - column, middle: width / 2 }
}

const belowRows = (below: Below) => (below ? Math.min(mostBelow, Math.max(1, below.members?.length ?? 1)) : 0)
const rowsOf = ({ rows, more }: EgoGroup) => rows.length + (more > 0 ? 1 : 0)
const unitsOf = (groups: readonly EgoGroup[]) => groups.reduce((sum, group) => sum + rowsOf(group) + above + heading, 0)
const isOpenIn = (groups: readonly EgoGroup[], below: Below) => groups.some(({ rows }) => rows.some(({ row }) => row?.id === below?.id))

/** C: one in the middle. What steers or pays stands left, what carries out right, so every arrow runs from left to right. */
export function ego(picture: EgoPicture, width: number, words: GraphWords): Scene {
  const { ego: answer, below } = picture
  const drawing = new Drawing()
  const columns = columnsOf(width, answer.organization !== null)
  const sides = [answer.groups.filter(({ isLeft }) => isLeft), answer.groups.filter(({ isLeft }) => !isLeft)] as const
  const most = Math.max(...sides.map(unitsOf))
  const step = most > 36 ? 20 : most > 26 ? 22 : 25
  const heights = sides.map((groups) => unitsOf(groups) * step + (isOpenIn(groups, below) ? belowRows(below) * belowStep + 8 : 0))
  const core = coreHeight(picture, columns, words)
  const height = head + Math.max(...heights, core) + foot
  const boxY = head + 40 + Math.max(0, Math.min((height - head - foot - core) / 2, 110))
  drawing.text(8, 18, fit(answer.organization ? words.egoHelpOrganization : words.egoHelpProject, 13, width - 16), 13, { fill: 'ink-2' })
  const bottom = drawCore(drawing, picture, columns, boxY, words)
  for (const [side, groups] of sides.entries()) {
    const high = heights[side] ?? 0
    const top = Math.max(head, Math.min(boxY - high / 2, height - foot - high))
    const spot = { x: side === 0 ? columns.leftX : columns.rightX, top, step, isLeft: side === 0, boxY }
    if (groups.length === 0) drawNothing(drawing, spot, columns, answer, words)
    else drawSide(drawing, groups, picture, spot, columns, words)
  }
  return drawing.done(width, Math.max(height, bottom + foot), words.egoLabel(egoName(answer), answer.count, answer.organization !== null))
}

type Spot = { x: number; top: number; step: number; isLeft: boolean; boxY: number }

function drawNothing(drawing: Drawing, { x, boxY, isLeft }: Spot, { column }: Columns, { organization }: Ego, words: GraphWords) {
  const lines = wrap(words.nothingOnSide(isLeft, organization !== null), size, column, 3)
  for (const [index, line] of lines.entries()) drawing.text(x, boxY + 4 + index * 17, line, size, { fill: 'ink-2' })
}

function drawSide(drawing: Drawing, groups: readonly EgoGroup[], picture: EgoPicture, spot: Spot, columns: Columns, words: GraphWords) {
  const { ego: answer, below } = picture
  const { x, step, isLeft, boxY } = spot
  const total = groups.reduce((sum, group) => sum + rowsOf(group), 0)
  const portStep = Math.min(5, 34 / Math.max(1, total))
  let [y, port] = [spot.top, 0]
  for (const group of groups) {
    y += step * above
    const verb = answer.organization ? words.organizationVerb[group.role] : words.projectVerb[group.role]
    drawing.text(x, y + step * 0.72, fit(words.groupHead(answer.organization ? egoName(answer) : '', verb, group.count), size, columns.column, true), size, { bold: true })
    drawing.line(x, y + step, x + columns.column, y + step, { stroke: isUpstream(group.role) ? 'ink' : 'edge', width: 1 })
    y += step * heading
    for (const row of group.rows) {
      const key = drawRow(drawing, row, group, { x, y: y + step / 2, step, isLeft }, picture, columns, words)
      drawLink(drawing, group, key, answer, { y: y + step / 2, port: boxY + (port - (total - 1) / 2) * portStep, isLeft, x }, columns)
      port += 1
      y += step
      if (row.row && row.row.id === below?.id) y = drawBelow(drawing, below, { x, y, from: y - step / 2 }, columns, words)
    }
    if (group.more > 0) {
      const text = answer.organization ? words.moreProjects2(group.more) : words.moreOrganizations(group.more)
      const key = `more:${group.role}`
      drawing.text(x + 20, y + step / 2 + 4.5, text, size, { fill: 'brand', of: key })
      drawing.node({ key, kind: 'more', label: text, column: isLeft ? 0 : 4, x, y: y + step / 2, hit: { x: x + 14, y, w: textWidth(text, size) + 12, h: step }, opens: { to: 'list' } })
      y += step
      port += 1
    }
  }
}

type RowSpot = { x: number; y: number; step: number; isLeft: boolean }

/** One tie, or several that are rolled up in their lane. */
function drawRow(drawing: Drawing, { tie, row, lane, count, others }: EgoRow, { role }: EgoGroup, { x, y, step, isLeft }: RowSpot, picture: EgoPicture, { column }: Columns, words: GraphWords): string {
  const hit = { x: x - 4, y: y - step / 2, w: column + 8, h: step }
  const place = { column: isLeft ? 0 : 4, x, y, hit }
  if (lane) {
    const key = `${lane.id}:${role}`
    drawing.rect(x, y - step * 0.36, 15, step * 0.72, { fill: inkOf(lane), radius: 3, of: key })
    const text = words.rolledUp(fullLaneName(lane, words), count)
    drawing.text(x + 22, y + 4.5, fit(text, size, column - 22, true), size, { bold: true, of: key })
    drawing.node({ key, kind: 'more', label: text, ...place, opens: { to: 'list' } })
    return key
  }
  const also = tie && tie.roles.length > 1 ? words.also(tie.roles.slice(1).map((each) => words.roleVerb[each])) : ''
  const tail = others > 0 ? `${words.others2(others, row !== null)}${row ? (picture.below?.id === row.id ? ' –' : ' +') : ''}` : ''
  const hasTiles = row !== null && column >= 300
  // Maps stand below each other, whatever number follows them.
  const tailWidth = hasTiles ? tailColumn : tail ? textWidth(tail, 12) + 10 : 0
  const most = column - 20 - tailWidth - (hasTiles ? 46 : 0)
  const key = row?.id ?? tie?.organization.id ?? ''
  if (row) {
    drawStop(drawing, x + 7, y, 6, inkOf(picture.lanes.find(({ id }) => id === row.lane)), row.phase?.phase, key)
    if (hasTiles) drawRowTiles(drawing, row, picture.municipalities, { x: x + column - tailWidth - 22, y, side: 3.2, ink: inkOf(picture.lanes.find(({ id }) => id === row.lane)) })
  } else drawing.rect(x + 3, y - 4.5, 9, 9, { fill: 'ink', of: key })
  const isOpen = row !== null && picture.below?.id === row.id
  const name = row ? row.project.name : tie ? organizationName(tie.organization, most - textWidth(also, size)) : ''
  drawing.text(x + 20, y + 4.5, fit(name + also, size, most, isOpen), size, { bold: isOpen, of: key })
  drawing.text(x + column, y + 4.5, tail, 12, { anchor: 'end', fill: row ? 'brand' : 'ink-2', of: key })
  drawing.node({
    key, kind: row ? 'project' : 'organization', label: words.egoRowLabel(row?.project.name ?? tie?.organization.name ?? '', (tie?.roles ?? [role]).map((each) => words.roleVerb[each]), others, row !== null), ...place,
    record: key, opens: { to: 'ego', id: key },
    ...(row && others > 0 && { isOpen, unfold: { x: x + column - tailWidth, y: y - step / 2, w: tailWidth + 4, h: step } }),
  })
  return key
}

/** The full name where there is room for it. */
function organizationName(organization: { name: string; shortName: string | null }, most: number) {
  return textWidth(organization.name, size) <= most ? organization.name : shortName(organization)
}

type Link = { y: number; port: number; isLeft: boolean; x: number }

function drawLink(drawing: Drawing, { role }: EgoGroup, key: string, answer: Ego, { y, port, isLeft, x }: Link, { column, boxWidth, middle }: Columns) {
  const centre = egoKey(answer)
  const { width, dash } = roleStyles[role]
  const stroke: Ink = isUpstream(role) ? 'ink' : 'edge'
  const [from, to] = isLeft
    ? [{ x: x + column + 8, y }, { x: middle - boxWidth / 2 - 1, y: port }]
    : [{ x: middle + boxWidth / 2 + 1, y: port }, { x: x - 8, y }]
  drawing.curve(from.x, from.y, to.x - 5, to.y, { stroke, width, dash, opacity: 0.9, ends: [centre, key] })
  drawing.tip(to.x, to.y, stroke, { ends: [centre, key] })
  drawing.tie(centre, key)
}

function drawBelow(drawing: Drawing, below: NonNullable<Below>, { x, y, from }: { x: number; y: number; from: number }, { column }: Columns, words: GraphWords): number {
  const { members } = below
  const shown = (members ?? []).slice(0, members && members.length > mostBelow ? mostBelow - 1 : mostBelow)
  const left = (members?.length ?? 0) - shown.length
  const lines = [
    ...shown.map(({ id, name, roles }) => ({ key: id, text: `${name}: ${roles.join(', ')}`, label: words.memberLabel(name, roles), record: id })),
    ...(left > 0 ? [{ key: `more:${below.id}`, text: words.moreOrganizations(left), label: words.moreOrganizations(left), record: undefined }] : []),
    ...(members?.length ? [] : [{ key: '', text: members ? words.nobodyElse : words.loading, label: '', record: undefined }]),
  ]
  drawing.path(`M${at(x + 7)} ${at(from + 8)}V${at(y + belowStep * (lines.length - 0.5))}`, { stroke: 'edge', width: 1.4 })
  for (const [index, { key, text, label, record }] of lines.entries()) {
    const middle = y + belowStep * (index + 0.5)
    const nodeKey = record ? `${record}@below` : key
    drawing.line(x + 7, middle, x + 20, middle, { stroke: 'edge', width: 1.4 })
    if (record) drawing.rect(x + 20, middle - 4, 8, 8, { fill: 'ink', of: nodeKey })
    drawing.text(x + 34, middle + 4, fit(text, 12, column - 36), 12, { of: nodeKey, ...(!record && { fill: key ? 'brand' : 'ink-2' }) })
    if (!key) continue
    drawing.node({
      key: nodeKey, kind: record ? 'organization' : 'more', label, column: 0.5, x: x + 20, y: middle, hit: { x: x + 14, y: middle - belowStep / 2, w: column - 14, h: belowStep },
      record, opens: { to: 'ego', id: record ?? below.id },
    })
    drawing.tie(below.id, nodeKey)
  }
  return y + lines.length * belowStep + 8
}

function boxLines({ ego: answer }: EgoPicture, { boxWidth }: Columns) {
  return wrap(egoName(answer), 15, boxWidth - 24, 4, true)
}

const boxHeight = (lines: number) => 36 + lines * 19

function coreHeight(picture: EgoPicture, columns: Columns, words: GraphWords): number {
  const { ego: answer, municipalities } = picture
  return boxHeight(boxLines(picture, columns).length) / 2 + 60 + bigTilesHeight(municipalities, 32) + (answer.together.length > 0 ? 40 + answer.together.length * 20 : 44) + aroundHeight(picture, words)
}

/** The box in the middle and what hangs under it; answers where it ends. */
function drawCore(drawing: Drawing, picture: EgoPicture, columns: Columns, boxY: number, words: GraphWords): number {
  const { ego: answer, lanes, municipalities } = picture
  const { middle, boxWidth } = columns
  const key = egoKey(answer)
  const lane = lanes.find(({ id }) => id === answer.row?.lane)
  const lines = boxLines(picture, columns)
  const high = boxHeight(lines.length)
  const top = boxY - high / 2
  drawing.rect(middle - boxWidth / 2, top, boxWidth, high, { fill: answer.row ? inkOf(lane) : 'ink', radius: answer.row ? high / 2.6 : 4, of: key })
  const fill: Ink = answer.row ? 'on-line' : 'paper'
  for (const [index, line] of lines.entries()) drawing.text(middle, top + 26 + index * 19, line, 15, { fill, bold: true, anchor: 'middle', of: key })
  const below = answer.row ? (lane ? fullLaneName(lane, words) : '') : words.projectCount(answer.count)
  drawing.text(middle, boxY + high / 2 - 10, fit(below, 12, boxWidth - 26), 12, { fill, anchor: 'middle', of: key })
  drawing.node({
    key, kind: answer.row ? 'project' : 'organization', label: words.middleLabel(egoName(answer)), column: 2, x: middle, y: boxY,
    hit: { x: middle - boxWidth / 2, y: top, w: boxWidth, h: high }, record: key,
  })
  const y = boxY + high / 2 + 28
  const wide = Math.min(boxWidth + 84, columns.rightX - columns.leftX - columns.column - 8)
  drawing.text(middle, y, fit(tilesHead(answer, municipalities.length, words), 12, wide, true), 12, { bold: true, anchor: 'middle' })
  drawCoreTiles(drawing, picture, middle, y + 14 + bigTilesHeight(municipalities, 32) / 2, inkOf(lane), words)
  const under = drawUnder(drawing, answer, middle, wide, y + 40 + bigTilesHeight(municipalities, 32), words)
  return drawAround(drawing, picture, { x: middle - wide / 2, top: under - 8, wide, size: 13, column: 2 }, words)
}

const tilesHead = ({ organization, row }: Ego, all: number, words: GraphWords) => (organization ? words.togetherWithMunicipalities : words.namedMunicipalities(row?.municipalities.length ?? 0, all))

function drawCoreTiles(drawing: Drawing, { ego: { organization, row, municipalities: counted }, municipalities }: EgoPicture, x: number, y: number, ink: Ink, words: GraphWords) {
  const counts = new Map(counted.map(({ municipality, projectCount }) => [municipality.id, projectCount]))
  const most = Math.max(1, ...counts.values())
  const roles = new Map(row?.municipalities.map(({ organization: { id }, isUpstream: steers, roles: own }) => [id, { steers, own }]))
  drawBigTiles(drawing, municipalities, {
    x, y, column: 2, side: 32, unnamed: ({ name }) => words.unnamedTile(name),
    value: ({ id, name }) => {
      if (organization?.id === id) return { text: words.self, label: name, fill: 'brand' }
      if (organization) return counts.has(id) ? { text: String(counts.get(id)), label: words.tileLabel(name, counts.get(id) ?? 0), fill: (counts.get(id) ?? 0) >= most * 0.8 ? 'ink' : 'line-0' } : undefined
      const found = roles.get(id)
      return found && { label: words.memberLabel(name, found.own.map((role) => words.roleVerb[role])), fill: found.steers ? 'ink' : ink }
    },
  })
  for (const id of [...counts.keys(), ...roles.keys()]) drawing.tie(organization?.id ?? row?.id ?? '', tileKey(id))
}

function drawUnder(drawing: Drawing, answer: Ego, middle: number, wide: number, top: number, words: GraphWords): number {
  const { row, together } = answer
  let y = top
  const line = (text: string, bold = false, of?: string) => {
    drawing.text(middle, y, fit(text, 12, wide, bold), 12, { anchor: 'middle', bold, fill: of || bold ? 'ink' : 'ink-2', of })
    y += 20
  }
  const unnamed = row?.unnamedMunicipalities
  if (unnamed?.of) line(words.unnamedCount(unnamed.value, unnamed.of))
  const steering = row?.municipalities.filter(({ isUpstream: steers }) => steers).length ?? 0
  if (steering > 0) line(words.steeringMunicipalities(steering))
  if (together.length > 0) line(words.mostTogether, true)
  for (const { organization, projectCount } of together) {
    const key = `${organization.id}@together`
    drawing.tie(egoKey(answer), key)
    drawing.node({
      key, kind: 'organization', label: words.togetherLabel(organization.name, projectCount), column: 2, x: middle, y: y - 4,
      hit: { x: middle - wide / 2, y: y - 14, w: wide, h: 20 }, record: organization.id, opens: { to: 'ego', id: organization.id },
    })
    line(`${fit(shortName(organization), 12, wide - 24)}  ${projectCount}`, false, key)
  }
  return y
}
