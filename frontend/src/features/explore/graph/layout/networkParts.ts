import { type Network, type NetworkGroup, shortName } from '../answers'
import type { GraphWords } from '../graph.texts'

export function networkName({ slug, network: found }: Network, words: GraphWords): string {
  return slug === '~local' ? words.local : slug === '~small' ? words.smallNetworks : (found?.name ?? slug)
}

/** A group is of a theme line, a place, or a network; in a network with theme lines, what belongs to none of them. */
export function groupName({ id, themeLine, network: found, municipality }: NetworkGroup, { slug, groups }: Network, words: GraphWords): string {
  if (themeLine) return themeLine.name
  if (municipality) return municipality.name.replace(/^Gemeente /, '')
  if (id === '~other') return words.severalPlaces
  return found && (slug === '~small' || groups.length === 1) ? shortName(found) : words.withoutLine
}
