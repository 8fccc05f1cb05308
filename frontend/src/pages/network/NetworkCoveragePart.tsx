import { Coverage, coverageTexts } from '../../features/network'
import type { PageQuery } from '../../shared/api/usePageQuery'
import type { NetworkCoverageQuery } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { Section } from '../../shared/ui/Section'

/** Which municipality takes part in what: asked for apart, because it is large. */
export default function NetworkCoveragePart({ query }: { query: PageQuery<NetworkCoverageQuery> }) {
  const t = useTexts(coverageTexts)
  return (
    <Section title={t.title}>
      <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['line', 'line', 'tiles', 'tiles', 'line']} />}>
        {({ network }) => network && <Coverage network={network} />}
      </QueryView>
    </Section>
  )
}
