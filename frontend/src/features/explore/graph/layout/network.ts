import { type Network, type NetworkGroup, type NetworkRow, shortName, type TiledMunicipality } from '../answers'
import { spread } from '../geometry/spread'
import { fit, textWidth } from '../geometry/textWidth'
import type { GraphWords } from '../graph.texts'
import { isUpstream, roleStyles } from '../roles'
import { Drawing, type Ink, type Scene } from '../scene'
import { laneInk } from './lanes'
import { groupName, networkName } from './networkParts'
import { drawRowTiles } from './rowTiles'
import { drawSign } from './sign'
import { drawStop } from './stop'
import { bigTilesHeight, drawBigTiles, tileKey } from './tiles'

/** More edges than these hide each other: then only those of the choice are drawn. */
export const mostEdges = 120

const head = 56
const foot = 12
const gapBetweenGroups = 0.55
const emptyGroup = 1.9

const rowsOf = ({ rows, more }: NetworkGroup, wide: boolean) => (rows.length === 0 && more === 0 ? (wide ? emptyGroup : 0.2) : rows.length + (more > 0 ? 1 : 0))

type Columns = { wide: boolean; rail: number; name: number; tiles: number; ports: number; organization: number; organizationEnd: number; map: number | undefined }

/** In a wide picture the groups' names stand on the left and the map on the right; else the names stand above their rows. */
function columnsOf(width: number): Columns {
  if (width >= 1150) return { wide: true, rail: 208, name: 222, tiles: 514, ports: 540, organization: width - 448, organizationEnd: width - 190, map: width - 86 }
  if (width >= 900) return { wide: true, rail: 200, name: 214, tiles: 468, ports: 492, organization: width - 250, organizationEnd: width - 8, map: undefined }
  const organization = Math.round(width * 0.67)
  return { wide: false, rail: 14, name: 28, tiles: Math.round(width * 0.5) - 30, ports: Math.round(width * 0.5) - 8, organization, organizationEnd: width - 6, map: undefined }
}

/** B: groups of projects on the left in the order of the table, organizations on the right near the middle of their projects. */
export function network(answer: Network, municipalities: readonly TiledMunicipality[], width: number, words: GraphWords): Scene {
  const drawing = new Drawing()
  const columns = columnsOf(width)
  const titleRows = columns.wide ? 0 : 1.25
  const units = answer.groups.reduce((sum, group) => sum + rowsOf(group, columns.wide) + gapBetweenGroups + titleRows, 0)
  const isCrowded = answer.organizations.length > 60
  const step = isCrowded ? 18 : 19
  const organizationStep = isCrowded ? 15.5 : 18
  const high = Math.max(units * step, answer.organizations.length * organizationStep + 20, columns.map ? 300 : 0)
  const height = head + high + foot + (answer.moreGroups > 0 ? 20 : 0)
  drawHeads(drawing, answer, columns, words)
  const rowYs = drawGroups(drawing, answer, municipalities, { columns, step, titleRows }, words)
  const organizationYs = drawOrganizations(drawing, answer, columns, rowYs, { low: head, high: height - foot, step: organizationStep }, words)
  drawEdges(drawing, answer, columns, rowYs, organizationYs, words)
  if (columns.map) drawMap(drawing, answer, municipalities, columns.map, words)
  if (answer.moreGroups > 0) drawMore(drawing, 'more:groups', words.moreGroups(answer.moreGroups), columns.name, height - foot - 4, 1)
  return drawing.done(width, height, words.networkLabel(networkName(answer, words), answer.projectCount, answer.organizationCount))
}

function drawHeads(drawing: Drawing, answer: Network, { wide, name, tiles, organization, organizationEnd }: Columns, words: GraphWords) {
  const summary = words.networkSummary(answer.projectCount, answer.organizationCount)
  drawing.text(12, 18, fit(summary, 13, organization - 20), 13, { fill: 'ink-2' })
  drawing.text(name, 46, fit(words.projectsByLine, 13, tiles - name - 40, true), 13, { bold: true })
  drawing.text(tiles, 46, wide ? words.municipalities : words.municipalitiesShort, 12, { bold: true, anchor: 'middle' })
  drawing.text(organization - 6, 46, fit(words.organizationsWithCount, 13, organizationEnd - organization + 6, true), 13, { bold: true })
}

type Rows = { columns: Columns; step: number; titleRows: number }

function drawGroups(drawing: Drawing, answer: Network, municipalities: readonly TiledMunicipality[], { columns, step, titleRows }: Rows, words: GraphWords): Map<string, { y: number; ink: Ink }> {
  const found = new Map<string, { y: number; ink: Ink }>()
  let y = head
  for (const group of answer.groups) {
    const ink = laneInk(group.themeLine?.number)
    const rows = rowsOf(group, columns.wide)
    const first = y + titleRows * step
    drawing.rect(0, y - 1, columns.ports - 2, (rows + titleRows) * step + 2, { fill: ink, opacity: 0.07, radius: 4 })
    drawGroupName(drawing, group, groupName(group, answer, words), { ink, y: columns.wide ? first : y, step }, columns, words)
    if (group.rows.length > 1) drawing.line(columns.rail, first + step / 2, columns.rail, first + (group.rows.length - 0.5) * step, { stroke: ink, width: 5, round: true, opacity: 0.9 })
    for (const [index, row] of group.rows.entries()) {
      const rowY = first + (index + 0.5) * step
      found.set(row.id, { y: rowY, ink })
      drawRow(drawing, row, rowY, step, ink, municipalities, columns, words)
    }
    if (group.more > 0) drawMore(drawing, `more:${group.id}`, words.moreProjects2(group.more), columns.name, first + (group.rows.length + 0.5) * step + 4, 1)
    y = first + (rows + gapBetweenGroups) * step
  }
  return found
}

function drawGroupName(drawing: Drawing, group: NetworkGroup, full: string, { ink, y, step }: { ink: Ink; y: number; step: number }, { wide, rail, ports }: Columns, words: GraphWords) {
  const number = group.themeLine?.number
  const hasSign = ink !== 'line-0'
  const left = wide ? 12 : rail - 8
  if (hasSign) drawSign(drawing, left + 8, y + step / 2 + 1, number)
  const x = left + (hasSign ? 22 : 0)
  const count = words.projectCount(group.projectCount)
  if (!wide) {
    const name = fit(full, 13, ports - x - 100, true)
    drawing.text(x, y + step / 2 + 5, name, 13, { bold: true })
    drawing.text(x + textWidth(name, 13, true) + 8, y + step / 2 + 5, count, 12, { fill: 'ink-2' })
    return
  }
  drawing.text(x, y + step / 2 + 5, fit(full, 13, rail - 16 - x, true), 13, { bold: true })
  if (rowsOf(group, wide) > 1) drawing.text(x, y + step * 1.5 + 3, count, 12, { fill: 'ink-2' })
}

function drawRow(drawing: Drawing, row: NetworkRow, y: number, step: number, ink: Ink, municipalities: readonly TiledMunicipality[], { rail, name, tiles, ports }: Columns, words: GraphWords) {
  const key = row.id
  drawStop(drawing, rail, y, 6, ink, row.phase?.phase, key)
  drawing.text(name, y + 4, fit(row.project.name, 13, tiles - name - 20), 13, { of: key })
  drawRowTiles(drawing, row, municipalities, { x: tiles, y, side: 2.7, ink })
  drawing.node({
    key, kind: 'project', label: words.rowLabel(row.project.name, row.organizationCount, row.municipalities.length), column: 1, x: name, y,
    hit: { x: rail - 10, y: y - step / 2, w: ports - rail + 8, h: step }, record: row.id, opens: { to: 'ego', id: row.id },
  })
}

function drawMore(drawing: Drawing, key: string, text: string, x: number, y: number, column: number) {
  drawing.text(x, y, text, 12, { fill: 'brand', of: key })
  drawing.node({ key, kind: 'more', label: text, column, x, y, hit: { x: x - 4, y: y - 14, w: textWidth(text, 12) + 8, h: 19 }, opens: { to: 'list' } })
}

type Band = { low: number; high: number; step: number }

/** The register orders them; each then stands as near as can be to the mean of its projects. */
function drawOrganizations(drawing: Drawing, answer: Network, { organization: x, organizationEnd }: Columns, rows: ReadonlyMap<string, { y: number }>, { low, high, step }: Band, words: GraphWords): Map<string, number> {
  const projectYs = new Map<string, number[]>()
  for (const row of answer.groups.flatMap((group) => group.rows)) {
    for (const tie of row.organizations) projectYs.set(tie.organization.id, [...(projectYs.get(tie.organization.id) ?? []), rows.get(row.id)?.y ?? low])
  }
  const mean = (id: string) => {
    const ys = projectYs.get(id) ?? [low]
    return ys.reduce((sum, y) => sum + y, 0) / ys.length
  }
  const bottom = answer.moreOrganizations > 0 ? high - 18 : high
  const ys = spread(answer.organizations.map(({ organization }) => mean(organization.id)), answer.organizations.map(() => step), low, bottom)
  const found = new Map<string, number>()
  for (const [index, { organization, projectCount }] of answer.organizations.entries()) {
    const y = ys[index] ?? low
    const key = organization.id
    const isBold = projectCount > 1
    const side = isBold ? 10 : 7.2
    found.set(key, y)
    drawing.rect(x - side / 2, y - side / 2, side, side, { fill: 'ink', of: key })
    const name = fit(shortName(organization), 13, organizationEnd - x - 12 - (isBold ? 24 : 0), isBold)
    drawing.text(x + 12, y + 4.5, name, 13, { bold: isBold, of: key })
    if (isBold) drawing.text(x + 12 + textWidth(name, 13, true) + 7, y + 4.5, String(projectCount), 12, { fill: 'ink-2', of: key })
    drawing.node({
      key, kind: 'organization', label: words.organizationLabel(organization.name, projectCount), column: 3, x, y,
      hit: { x: x - 9, y: y - step / 2, w: organizationEnd - x + 9, h: step }, record: key, opens: { to: 'ego', id: key },
    })
  }
  if (answer.moreOrganizations > 0) drawMore(drawing, 'more:organizations', words.moreOrganizations(answer.moreOrganizations), x + 12, high - 4, 3)
  return found
}

function drawEdges(drawing: Drawing, { groups, tieCount }: Network, { ports, organization }: Columns, rows: ReadonlyMap<string, { y: number; ink: Ink }>, organizations: ReadonlyMap<string, number>, words: GraphWords) {
  const ties = groups.flatMap((group) => group.rows.flatMap((row) => row.organizations))
  const onDemand = ties.length > mostEdges
  const counts = new Map<string, number>()
  for (const tie of ties) counts.set(tie.organization.id, (counts.get(tie.organization.id) ?? 0) + 1)
  for (const { project, organization: { id }, roles: [role = 'PARTICIPANT'] } of ties) {
    const [from, to] = [rows.get(project.id), organizations.get(id)]
    drawing.tie(project.id, id)
    if (!from || to === undefined) continue
    const { width, dash } = roleStyles[role]
    drawing.curve(ports, from.y, organization - 8, to, {
      stroke: isUpstream(role) ? 'ink' : from.ink, width, dash, opacity: (counts.get(id) ?? 0) > 1 ? 0.8 : 0.55, ends: [project.id, id], onDemand,
    })
  }
  if (onDemand) {
    const most = organization - ports - 24
    const middle = (ports + organization) / 2
    for (const [line, text] of words.chooseToSeeLines(tieCount).entries()) drawing.text(middle, head + 40 + line * 17, fit(text, 12, most), 12, { fill: 'ink-2', anchor: 'middle', isHint: true })
  }
}

function drawMap(drawing: Drawing, { groups }: Network, municipalities: readonly TiledMunicipality[], x: number, words: GraphWords) {
  const counts = new Map<string, number>()
  for (const row of groups.flatMap((group) => group.rows)) {
    for (const { organization } of row.municipalities) {
      counts.set(organization.id, (counts.get(organization.id) ?? 0) + 1)
      drawing.tie(row.id, tileKey(organization.id))
    }
  }
  const y = head + 8 + bigTilesHeight(municipalities) / 2
  drawing.text(x, 46, words.projectsPerMunicipality, 12, { bold: true, anchor: 'middle' })
  drawBigTiles(drawing, municipalities, {
    x, y, column: 5, unnamed: ({ name }) => words.unnamedTile(name),
    value: ({ id, name }) => (counts.has(id) ? { text: String(counts.get(id)), label: words.tileLabel(name, counts.get(id) ?? 0), fill: 'ink' } : undefined),
  })
}
