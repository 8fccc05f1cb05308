import { capitalized } from '../../../../shared/labels/useLabel'
import { type Ego, shortName } from '../answers'
import { fit } from '../geometry/textWidth'
import type { GraphWords } from '../graph.texts'
import type { Drawing, Ink, Target } from '../scene'
import { egoKey, type EgoPicture } from './egoParts'
import { fullLaneName, inkOf } from './lanes'
import { drawStop } from './stop'

type Phase = NonNullable<Ego['overlaps'][number]['row']>['phase']

/** A project or a topic that stands under the box, with where it belongs. */
type Beside = { key: string; name: string; place: string; ink: Ink; isProject: boolean; phase: Phase; record: string | undefined; opens: Target }

type Group = { title: string; isDashed: boolean; high: number; all: readonly Beside[]; more: number }

const titleHigh = 26
const moreHigh = 18
const space = 5

/** What a project overlaps with, and the projects that are part of it. */
function groupsOf({ ego, lanes }: EgoPicture, words: GraphWords): readonly Group[] {
  const laneOf = (id: string) => lanes.find((lane) => lane.id === id)
  const overlaps = ego.overlaps.map(({ overlap, row, network, topic }): Beside => {
    const place = network ? shortName(network) : words.local
    const named = { key: overlap.id, isProject: row !== null, phase: row?.phase ?? null }
    if (row) return { ...named, name: row.project.name, place, ink: inkOf(laneOf(row.lane)), record: row.id, opens: { to: 'ego', id: row.id } }
    // A topic has no picture: the page of its network tells of it, or else that of the project itself.
    const path = network ? `/netwerken/${network.slug}` : `/projecten/${ego.row?.project.slug ?? ''}`
    return { ...named, name: topic ? capitalized(topic) : place, place: topic ? place : '', ink: 'line-0', record: undefined, opens: { to: 'page', path } }
  })
  const children = ego.children.map(({ id, lane, project, phase }): Beside => {
    const found = laneOf(lane)
    // Only one that stands elsewhere needs to say where.
    const place = found && lane !== ego.row?.lane ? fullLaneName(found, words) : ''
    return { key: `${id}@child`, name: project.name, place, ink: inkOf(found), isProject: true, phase, record: id, opens: { to: 'ego', id } }
  })
  const groups = [
    { title: words.touches(ego.overlapCount), isDashed: true, high: 40, all: overlaps, more: ego.overlapCount - overlaps.length },
    { title: words.children(ego.childCount), isDashed: false, high: children.some(({ place }) => place) ? 40 : 26, all: children, more: ego.childCount - children.length },
  ]
  return groups.filter(({ all }) => all.length > 0)
}

/** How high they stand together. */
export const aroundHeight = (picture: EgoPicture, words: GraphWords) => groupsOf(picture, words).reduce((sum, { high, all, more }) => sum + titleHigh + all.length * (high + space) + (more > 0 ? moreHigh : 0), 0)

/** Below each other, each in a frame: dashed for an overlap, for that is no tie. Answers where they end. */
export function drawAround(drawing: Drawing, picture: EgoPicture, { x, top, wide, size, column }: { x: number; top: number; wide: number; size: number; column: number }, words: GraphWords): number {
  let y = top
  for (const { title, isDashed, high, all, more } of groupsOf(picture, words)) {
    drawing.text(x, y + 17, title, size, { bold: true })
    y += titleHigh
    for (const one of all) {
      drawBeside(drawing, one, { x, y, wide, high, size, column, isDashed }, words)
      drawing.tie(egoKey(picture.ego), one.key)
      y += high + space
    }
    if (more > 0) {
      drawing.text(x + 12, y + 9, words.leftOut(more), 12, { fill: 'ink-2' })
      y += moreHigh
    }
  }
  return y
}

type Spot = { x: number; y: number; wide: number; high: number; size: number; column: number; isDashed: boolean }

function drawBeside(drawing: Drawing, { key, name, place, ink, isProject, phase, record, opens }: Beside, { x, y, wide, high, size, column, isDashed }: Spot, words: GraphWords) {
  const middle = y + high / 2
  const textX = x + (isProject ? 28 : 12)
  const first = place ? middle - 3 : middle + 4.5
  drawing.rect(x, y, wide, high, { fill: 'surface', stroke: ink, width: 1.5, radius: 8, of: key, ...(isDashed && { dash: '4 3' }) })
  if (isProject) drawStop(drawing, x + 15, middle, 6, ink, phase?.phase, key)
  drawing.text(textX, first, fit(name, size, wide - (textX - x) - 8), size, { of: key })
  if (place) drawing.text(textX, middle + 13, fit(place, 12, wide - (textX - x) - 8), 12, { fill: 'ink-2', of: key })
  const label = isDashed ? words.touchesLabel(name, place, isProject) : words.childLabel(name, place)
  drawing.node({ key, kind: isProject ? 'project' : 'lane', label, column, x: x + wide / 2, y: middle, hit: { x, y, w: wide, h: high }, record, opens })
}
