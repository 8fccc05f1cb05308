import { type Network, type NetworkGroup, type NetworkRow, shortName, type TiledMunicipality } from '../answers'
import { fit } from '../geometry/textWidth'
import type { GraphWords } from '../graph.texts'
import { Drawing, type Ink, type Scene } from '../scene'
import { laneInk } from './lanes'
import { groupName, networkName } from './networkParts'
import { drawRowTiles } from './rowTiles'
import { drawSign } from './sign'
import { drawStop } from './stop'

const rail = 18

/** B on a phone: an outline with one group open, and in it one project with its organizations; `open` is the id of either. */
export function networkNarrow(answer: Network, municipalities: readonly TiledMunicipality[], width: number, words: GraphWords, open: string): Scene {
  const drawing = new Drawing()
  const group = answer.groups.find(({ id, rows }) => id === open || rows.some((row) => row.id === open)) ?? (answer.groups.length === 1 ? answer.groups[0] : undefined)
  drawing.text(12, 18, fit(words.networkSummary(answer.projectCount, answer.organizationCount), 13, width - 20), 13, { fill: 'ink-2' })
  let y = 28
  for (const each of answer.groups) y = drawGroup(drawing, each, y, { isOpen: each === group, row: open }, { answer, municipalities, width }, words)
  return drawing.done(width, y + 4, words.networkLabel(networkName(answer, words), answer.projectCount, answer.organizationCount))
}

type Around = { answer: Network; municipalities: readonly TiledMunicipality[]; width: number }

function drawGroup(drawing: Drawing, group: NetworkGroup, top: number, { isOpen, row: openRow }: { isOpen: boolean; row: string }, around: Around, words: GraphWords): number {
  const { width, answer } = around
  const key = `group:${group.id}`
  const ink = laneInk(group.themeLine?.number)
  const stops = isOpen ? group.rows.length : 0
  const from = drawing.marks.length
  drawSign(drawing, rail, top + 18, group.themeLine?.number, key)
  drawing.text(36, top + 23, fit(groupName(group, answer, words), 14, width - 100, true), 14, { bold: true, of: key })
  drawing.text(width - 14, top + 23, `${group.projectCount}  ${isOpen ? '–' : '+'}`, 13, { anchor: 'end', fill: 'ink-2', of: key })
  drawing.node({
    key, kind: 'lane', label: words.groupLabel(groupName(group, answer, words), group.projectCount), column: 0, x: rail, y: top + 18,
    hit: { x: 0, y: top + 1, w: width, h: 35 }, opens: { to: 'expand', id: group.id }, isOpen,
  })
  let y = top + 37
  if (isOpen) for (const row of group.rows) y = drawRow(drawing, row, y, ink, row.id === openRow, around, words)
  if (isOpen && group.more > 0) {
    drawing.text(36, y + 18, words.moreProjects2(group.more), 13, { fill: 'brand', of: `more:${group.id}` })
    drawing.node({ key: `more:${group.id}`, kind: 'more', label: words.moreProjects2(group.more), column: 0, x: 36, y: y + 14, hit: { x: 28, y, w: width - 40, h: 28 }, opens: { to: 'list' } })
    y += 28
  }
  const lastStop = drawing.nodes.findLast(({ kind }) => kind === 'project')?.y ?? top
  if (stops > 0) drawing.marks.splice(from, 0, { kind: 'path', d: `M${rail} ${top + 18}L${rail} ${lastStop}`, stroke: ink, width: 4, opacity: 0.8 })
  drawing.line(0, y + 1, width, y + 1, { stroke: 'rule', width: 1 })
  return y + 2
}

function drawRow(drawing: Drawing, row: NetworkRow, top: number, ink: Ink, isOpen: boolean, { answer, municipalities, width }: Around, words: GraphWords): number {
  const key = row.id
  const y = top + 14
  drawStop(drawing, rail, y, 6.5, ink, row.phase?.phase, key)
  drawing.text(36, y + 4.5, fit(row.project.name, 13, width - 36 - 118, isOpen), 13, { bold: isOpen, of: key })
  drawRowTiles(drawing, row, municipalities, { x: width - 84, y, side: 4, ink })
  if (row.organizationCount > 0) drawing.text(width - 12, y + 4, words.organizationCount(row.organizationCount), 12, { anchor: 'end', fill: 'ink-2', of: key })
  drawing.node({
    key, kind: 'project', label: words.rowLabel(row.project.name, row.organizationCount, row.municipalities.length), column: 0, x: rail, y,
    hit: { x: 0, y: top, w: width, h: 28 }, record: row.id, opens: { to: 'expand', id: row.id }, isOpen,
  })
  let bottom = top + 28
  if (!isOpen) return bottom
  const named = new Map(answer.organizations.map(({ organization }) => [organization.id, organization]))
  for (const { organization, roles } of row.organizations) {
    const found = named.get(organization.id)
    if (!found) continue
    const organizationKey = organization.id
    drawing.path(`M${rail} ${y + 7}V${bottom + 6}Q${rail} ${bottom + 13} ${rail + 8} ${bottom + 13}H46`, { stroke: ink, width: 1.6 })
    drawing.rect(47, bottom + 9, 8, 8, { fill: 'ink', of: organizationKey })
    drawing.text(62, bottom + 17, fit(`${shortName(found)}: ${roles.map((role) => words.roleVerb[role]).join(', ')}`, 13, width - 74), 13, { of: organizationKey })
    drawing.node({
      key: organizationKey, kind: 'organization', label: words.memberLabel(found.name, roles.map((role) => words.roleVerb[role])), column: 1, x: 51, y: bottom + 13,
      hit: { x: 40, y: bottom, w: width - 40, h: 26 }, record: organizationKey, opens: { to: 'ego', id: organizationKey },
    })
    drawing.tie(row.id, organizationKey)
    bottom += 26
  }
  drawing.text(62, bottom + 16, words.openProject, 13, { fill: 'brand', of: `open:${row.id}` })
  drawing.node({ key: `open:${row.id}`, kind: 'more', label: words.openProjectLabel(row.project.name), column: 1, x: 62, y: bottom + 12, hit: { x: 54, y: bottom, w: 160, h: 26 }, opens: { to: 'ego', id: row.id } })
  return bottom + 28
}
