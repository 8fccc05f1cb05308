import { usePageQuery } from '../../shared/api/usePageQuery'
import { StartRestDocument } from '../../shared/gql/documents/StartRest'
import { useTexts } from '../../shared/i18n/texts'
import { SourceList } from '../../shared/sources/SourceList'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { Entrances } from './Entrances'
import { HowCurrent } from './HowCurrent'
import { LatestChanges } from './LatestChanges'
import { networkToShow } from './lineRoutes'
import { ThemeLineRoutes } from './ThemeLineRoutes'
import { startRestTexts } from './startRest.texts'
import './startRest.css'

/** What stands below the search: the lines, the ways in, what changed and how old it all is. */
export default function StartRest() {
  const t = useTexts(startRestTexts)
  const query = usePageQuery(StartRestDocument, {})
  return (
    <div className="wrap vervolg">
      <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['title', 'line', 'line', 'line', 'line', 'line']} />}>
        {({ register, networks, decisions, phases }) => {
          const network = networkToShow(networks)
          return (
            <>
              {network && <ThemeLineRoutes network={network} />}
              <Entrances />
              <div className="deel twee-een">
                <LatestChanges decisions={decisions} phases={phases} />
                <HowCurrent register={register} network={network} />
              </div>
              <SourceList />
            </>
          )
        }}
      </QueryView>
    </div>
  )
}
