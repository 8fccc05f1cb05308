import { Decisions, Governance, governanceTexts, Seats } from '../../features/governance'
import type { PageQuery } from '../../shared/api/usePageQuery'
import type { NetworkGovernanceQuery } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { Section } from '../../shared/ui/Section'

/** How the network decides: its bodies, who sits where, and what was decided. */
export default function NetworkGovernancePart({ query }: { query: PageQuery<NetworkGovernanceQuery> }) {
  const t = useTexts(governanceTexts)
  return (
    <QueryView query={query} part={t.decidedHow} skeleton={<Skeleton shape={['title', 'line', 'tiles', 'line', 'line', 'line']} />}>
      {({ network }) =>
        network && (
          <>
            <Governance bodies={network.bodies} />
            <SeatsPart posts={network.posts} />
            <DecisionsPart decisions={network.decisions} />
          </>
        )
      }
    </QueryView>
  )
}

type Network = NonNullable<NetworkGovernanceQuery['network']>

function SeatsPart({ posts }: Pick<Network, 'posts'>) {
  const t = useTexts(governanceTexts)
  if (posts.length === 0) return null
  return (
    <Section title={t.seats}>
      <Seats seats={posts} />
    </Section>
  )
}

function DecisionsPart({ decisions: { edges, totalCount } }: Pick<Network, 'decisions'>) {
  const t = useTexts(governanceTexts)
  const format = useFormat()
  const shown = edges.flatMap((edge) => (edge ? [edge.node] : []))
  return (
    <Section title={t.decisions}>
      {shown.length === 0 ? <p className="zacht">{t.noDecisions}</p> : <Decisions decisions={shown} />}
      {shown.length < totalCount && (
        <p className="klein zacht">{t.moreDecisions(format.number(shown.length), format.number(totalCount))}</p>
      )}
    </Section>
  )
}
