import type { PageQuery } from '../../shared/api/usePageQuery'
import type { StartPageQuery } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { CountTiles } from '../../shared/pictures/Tiles'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { startPageTexts } from './startPage.texts'

/** The tile map of the region: a second way in, to the very projects that a tile counts. Without municipalities on it there is no map. */
export default function ChooseMunicipality({ query }: { query: PageQuery<StartPageQuery> }) {
  const t = useTexts(startPageTexts)
  if (query.data?.municipalities.length === 0) return null
  return (
    <div className="kaart">
      <h2 className="h3">{t.choose}</h2>
      <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['tiles']} />}>
        {({ municipalities }) => (
          <CountTiles
            tiles={municipalities.map((municipality) => ({ ...municipality, count: municipality.projectCount }))}
            to={(slug) => `/projecten?gemeente=${slug}`}
          />
        )}
      </QueryView>
      <p className="klein zacht">{t.counts}</p>
    </div>
  )
}
