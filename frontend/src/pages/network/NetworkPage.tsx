import { useParams } from 'react-router'
import { networksTexts } from '../../features/network'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { NetworkPageDocument } from '../../shared/gql/documents/NetworkPage'
import { useTexts } from '../../shared/i18n/texts'
import { NotFound } from '../../shared/states/NotFound'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { networkPageTexts } from './networkPage.texts'
import { NetworkView } from './NetworkView'

export default function NetworkPage() {
  const t = useTexts(networkPageTexts)
  const { networks } = useTexts(networksTexts)
  const { slug = '' } = useParams()
  const query = usePageQuery(NetworkPageDocument, { slug })
  return (
    <QueryView
      isPage
      query={query}
      part={t.network}
      skeleton={<Skeleton shape={['short', 'title', 'line', 'line', 'tiles', 'line', 'line']} />}
    >
      {({ network }) =>
        network ? <NetworkView network={network} /> : <NotFound sought={{ thing: t.sought, slug, list: { to: '/netwerken', name: networks } }} />
      }
    </QueryView>
  )
}
