import { networkListSpec, networkListTexts, networksTexts } from '../../features/network'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { NetworksPageDocument } from '../../shared/gql/documents/NetworksPage'
import { bilingual, useTexts } from '../../shared/i18n/texts'
import { SearchField } from '../../shared/list/SearchField'
import { useUrlState } from '../../shared/list/useUrlState'
import { SourceList } from '../../shared/sources/SourceList'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { Band } from '../../shared/ui/Band'
import { Heading } from '../../shared/ui/Heading'
import { NetworksView } from './NetworksView'

const texts = bilingual(
  {
    lead: 'In welke verbanden organisaties samenwerken: wat het zijn, wie meedoet en hoeveel projecten er zijn.',
    part: 'De netwerken',
  },
  {
    lead: 'In which ways organizations work together: what they are, who is in them and how many projects there are.',
    part: 'The networks',
  },
)

export default function NetworksPage() {
  const t = useTexts(texts)
  const list = useTexts(networkListTexts)
  const { networks: title } = useTexts(networksTexts)
  const [state, change] = useUrlState(networkListSpec)
  const query = usePageQuery(NetworksPageDocument, {})
  return (
    <>
      <Band here={title}>
        <div className="titel">
          <Heading title={title} />
          <p className="lead">{t.lead}</p>
          <SearchField value={state.zoek} onSearch={(zoek) => change({ zoek })} label={list.search} placeholder={list.example} />
        </div>
      </Band>
      <div className="wrap">
        <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['short', 'line', 'line', 'line', 'line', 'line']} />}>
          {({ networks }) => <NetworksView networks={networks} state={state} change={change} />}
        </QueryView>
        <SourceList />
      </div>
    </>
  )
}
