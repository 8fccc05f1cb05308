import { Overlaps, Recommendations } from '../../features/alignment'
import { MoneyYears } from '../../features/finance'
import { Indicators } from '../../features/indicator'
import type { PageQuery } from '../../shared/api/usePageQuery'
import type { NetworkMattersQuery } from '../../shared/gql/graphql'
import { bilingual, useTexts } from '../../shared/i18n/texts'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'

// Not among the texts of the page: those would bring the page's code along.
const texts = bilingual({ part: 'Geld, cijfers en adviezen' }, { part: 'Money, figures and advice' })

/** What it costs, what is measured, what others advise, and where it meets other networks. */
export default function NetworkMattersPart({ slug, query }: { slug: string; query: PageQuery<NetworkMattersQuery> }) {
  const t = useTexts(texts)
  return (
    <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['title', 'line', 'line', 'line', 'line', 'line']} />}>
      {({ network }) =>
        network && (
          <>
            <MoneyYears years={network.finances} />
            <Indicators indicators={network.indicators} />
            <Recommendations recommendations={network.recommendations} />
            <Overlaps slug={slug} overlaps={network.overlaps} />
          </>
        )
      }
    </QueryView>
  )
}
