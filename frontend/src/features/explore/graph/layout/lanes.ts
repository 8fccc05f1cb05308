import type { LaneName } from '../answers'
import { shortName } from '../answers'
import type { GraphWords } from '../graph.texts'
import type { Ink, Target } from '../scene'

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

/** A lane opens its network; of a theme line with projects only that line. */
export function laneTarget({ kind, network, themeLine, projectCount }: LaneName): Target {
  if (kind === 'THEME_LINE' && network && themeLine && projectCount > 0) return { to: 'network', slug: network.slug, themeLine: themeLine.slug }
  return { to: 'network', slug: kind === 'LOCAL' ? '~local' : kind === 'SEVERAL_NETWORKS' ? '~small' : (network?.slug ?? '~small') }
}
