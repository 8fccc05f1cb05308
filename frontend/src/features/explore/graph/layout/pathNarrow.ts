import { fit } from '../geometry/textWidth'
import type { GraphWords } from '../graph.texts'
import { Drawing, type Scene } from '../scene'
import { inkOf } from './lanes'
import { drawMunicipalities, nodeName, type PathPicture } from './pathParts'

const rowHeight = 30

/** D on a phone: the layers below each other; from and to are boxes, between them is what lies on the way. */
export function pathNarrow(picture: PathPicture, width: number, words: GraphWords): Scene {
  const { connection, lanes } = picture
  const { layers, ties } = connection
  const drawing = new Drawing()
  const last = layers.length - 1
  drawing.text(8, 18, fit(words.pathShort(connection.distance), 13, width - 16), 13, { fill: 'ink-2' })
  let y = 30
  for (const [layer, { nodes, leftOut }] of layers.entries()) {
    const isEnd = layer === 0 || layer === last
    if (!isEnd) {
      const isProjects = nodes[0]?.project !== null
      drawing.text(34, y + 18, fit(isProjects ? words.throughProjects(nodes.length + leftOut) : words.throughOrganizations(nodes.length + leftOut), 13, width - 44, true), 13, { bold: true })
      drawing.line(18, y, 18, y + 20, { stroke: 'edge', width: 2 })
      drawing.tip(18, y + 24, 'edge', { way: 'down' })
      y += 28
    }
    for (const node of nodes) {
      const key = node.id
      const isOrganization = node.organization !== null
      const middle = y + (isEnd ? 22 : rowHeight / 2)
      if (isEnd) {
        drawing.rect(8, y, width - 16, 44, { fill: isOrganization ? 'ink' : inkOf(lanes.find(({ id }) => id === node.lane)), radius: isOrganization ? 4 : 22, of: key })
        drawing.text(width / 2, middle + 5, fit(nodeName(node), 15, width - 50, true), 15, { bold: true, anchor: 'middle', fill: isOrganization ? 'paper' : 'on-line', of: key })
      } else if (isOrganization) drawing.rect(30, middle - 4.5, 9, 9, { fill: 'ink', of: key })
      else drawing.circle(35, middle, 5, { fill: 'surface', stroke: inkOf(lanes.find(({ id }) => id === node.lane)), width: 2.2, of: key })
      const end = layer === 1 ? connection.from : layer === last - 1 ? connection.to : undefined
      const role = ties.find(({ project, organization }) => (project.id === key && organization.id === end?.id) || (organization.id === key && project.id === end?.id))?.roles[0]
      const text = role && end ? `${nodeName(node)} (${words.saysOf(nodeName(end), words.roleVerb[role])})` : nodeName(node)
      if (!isEnd) drawing.text(48, middle + 4.5, fit(text, 13, width - 58), 13, { of: key })
      drawing.node({
        key, kind: isOrganization ? 'organization' : 'project', label: words.wayLabel(node.organization?.name ?? node.project?.name ?? '', layer, last), column: 0,
        x: 8, y: middle, hit: { x: isEnd ? 8 : 24, y, w: width - (isEnd ? 16 : 24), h: isEnd ? 44 : rowHeight }, record: key, opens: { to: 'ego', id: key },
      })
      y += isEnd ? 48 : rowHeight
    }
    if (leftOut > 0) {
      drawing.text(48, y + 16, words.leftOut(leftOut), 12, { fill: 'ink-2' })
      y += 24
    }
  }
  for (const { project, organization } of ties) drawing.tie(project.id, organization.id)
  y = drawMunicipalities(drawing, picture, y + 10, width, words)
  return drawing.done(width, y + 4, words.pathLabel(nodeName(connection.from), nodeName(connection.to), connection.distance))
}
