import { useParams } from 'react-router'
import { networksTexts } from '../../features/network'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { BodyPageDocument } from '../../shared/gql/documents/BodyPage'
import { useTexts } from '../../shared/i18n/texts'
import { NotFound } from '../../shared/states/NotFound'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { bodyPageTexts } from './bodyPage.texts'
import { BodyView } from './BodyView'

export default function BodyPage() {
  const t = useTexts(bodyPageTexts)
  const { networks } = useTexts(networksTexts)
  const { slug = '' } = useParams()
  const query = usePageQuery(BodyPageDocument, { slug })
  return (
    <QueryView isPage query={query} part={t.body} skeleton={<Skeleton shape={['short', 'title', 'line', 'line', 'line', 'tiles']} />}>
      {({ body }) =>
        body ? <BodyView body={body} /> : <NotFound sought={{ thing: t.sought, slug, list: { to: '/netwerken', name: networks } }} />
      }
    </QueryView>
  )
}
