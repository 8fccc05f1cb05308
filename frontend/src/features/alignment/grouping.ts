import type { NetworkOverlapFragment, RecommendationItemFragment } from '../../shared/gql/graphql'
import { groupBy } from '../../shared/list/groupBy'

export type Side = NetworkOverlapFragment['left']
export type Sided = { overlap: NetworkOverlapFragment; own: Side; other: Side }
export type OverlapGroup = { network: Side['network']; isOwn: boolean; overlaps: readonly Sided[] }

/** Both sides as the network sees them: its own first. Where both are its own, the order stays. */
function sided(slug: string, overlap: NetworkOverlapFragment): Sided {
  const isLeft = overlap.left.network?.slug === slug
  return isLeft ? { overlap, own: overlap.left, other: overlap.right } : { overlap, own: overlap.right, other: overlap.left }
}

/** Overlaps by the network on the other side, the busiest first; last those without a network, and those within. */
export function overlapGroups(slug: string, overlaps: readonly NetworkOverlapFragment[]): readonly OverlapGroup[] {
  const byOther = groupBy(overlaps.map((overlap) => sided(slug, overlap)), ({ other }) => other.network?.slug ?? '')
  return [...byOther.values()]
    .flatMap((group) => {
      const network = group[0]?.other.network ?? null
      return [{ network, isOwn: network?.slug === slug, overlaps: group }]
    })
    .toSorted((a, b) => rank(a) - rank(b) || b.overlaps.length - a.overlaps.length)
}

const rank = ({ network, isOwn }: OverlapGroup) => (isOwn ? 2 : network ? 0 : 1)

/** Both sides may name the matter in the same words: then once is enough. */
export const isSameTopic = (a: Side, b: Side) => !a.project && !b.project && a.topic === b.topic

export type Topic = { topic: string; items: readonly RecommendationItemFragment[] }

/** By topic, what is most spoken of first; within a topic advice before wishes. */
export function topicsOf(recommendations: readonly RecommendationItemFragment[]): readonly Topic[] {
  const byTopic = groupBy(recommendations, ({ topic }) => topic)
  return [...byTopic]
    .map(([topic, items]) => ({ topic, items: items.toSorted((a, b) => Number(a.kind === 'WISH') - Number(b.kind === 'WISH')) }))
    .toSorted((a, b) => b.items.length - a.items.length || a.topic.localeCompare(b.topic, 'nl'))
}
