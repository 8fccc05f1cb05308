import type { LaneName } from '../answers'
import { shortName } from '../answers'
import type { GraphWords } from '../graph.texts'
import type { Drawing, Ink, Target } from '../scene'

/** The colour of a lane: a theme line has its own up to the fifth, all others share one. */
export function laneInk(number: number | null | undefined): Ink {
  return number && number >= 1 && number <= 5 ? (`line-${number}` as Ink) : 'line-0'
}

export const inkOf = (lane: Pick<LaneName, 'kind' | 'themeLine'> | undefined): Ink => (lane?.kind === 'THEME_LINE' ? laneInk(lane.themeLine?.number) : 'line-0')

/** What a lane is called. */
export function laneName({ kind, themeLine, network, networkCount }: LaneName, words: GraphWords): string {
  if (kind === 'LOCAL') return words.local
  if (kind === 'SEVERAL_NETWORKS') return words.severalNetworks(networkCount)
  if (kind === 'WITHOUT_THEME_LINE') return words.withoutLine
  return kind === 'THEME_LINE' && themeLine ? themeLine.name : network ? shortName(network) : ''
}

/** Its name where nothing around it says of which network it is. */
export function fullLaneName(lane: LaneName, words: GraphWords): string {
  const isPart = lane.kind === 'THEME_LINE' || lane.kind === 'WITHOUT_THEME_LINE'
  const name = laneName(lane, words)
  return isPart && lane.network ? `${shortName(lane.network)}: ${isPart && lane.kind === 'WITHOUT_THEME_LINE' ? name.toLowerCase() : name}` : name
}

/** A lane opens its network. */
export function laneTarget({ kind, network }: LaneName): Target {
  return { to: 'network', slug: kind === 'LOCAL' ? '~local' : kind === 'SEVERAL_NETWORKS' ? '~small' : (network?.slug ?? '~small') }
}

/** The sign of a theme line: as many sides as its number, with the figure inside; a ring for all else. */
export function drawSign(drawing: Drawing, x: number, y: number, number: number | null | undefined, of?: string) {
  const ink = laneInk(number)
  if (ink === 'line-0') {
    drawing.circle(x, y, 5, { fill: 'surface', stroke: 'line-0', width: 2, of })
    return
  }
  drawing.path(signs[number ?? 0]?.(x, y) ?? '', { fill: ink, of })
  drawing.text(x, y + (number === 3 ? 5.5 : 4), String(number), 11, { fill: 'on-line', bold: true, anchor: 'middle', of })
}

const polygon = (x: number, y: number, points: readonly (readonly [number, number])[]) =>
  `M${points.map(([dx, dy]) => `${Math.round((x + dx) * 10) / 10} ${Math.round((y + dy) * 10) / 10}`).join('L')}Z`

const signs: Record<number, (x: number, y: number) => string> = {
  1: (x, y) => `M${x - 8} ${y}a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z`,
  2: (x, y) => `M${x - 8} ${y - 8}H${x + 1}A7 7 0 0 1 ${x + 8} ${y - 1}V${y + 8}H${x - 1}A7 7 0 0 1 ${x - 8} ${y + 1}Z`,
  3: (x, y) => polygon(x, y, [[0, -9], [9.5, 8], [-9.5, 8]]),
  4: (x, y) => polygon(x, y, [[-8, -8], [8, -8], [8, 8], [-8, 8]]),
  5: (x, y) => polygon(x, y, [[0, -9], [9, -2.2], [5.6, 8], [-5.6, 8], [-9, -2.2]]),
}
