import { useParams } from 'react-router'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { SourcePageDocument } from '../../shared/gql/documents/SourcePage'
import { useTexts } from '../../shared/i18n/texts'
import { NotFound } from '../../shared/states/NotFound'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { sourcePageTexts } from './sourcePage.texts'
import { SourceView } from './SourceView'

export default function SourcePage() {
  const t = useTexts(sourcePageTexts)
  const { slug = '' } = useParams()
  const query = usePageQuery(SourcePageDocument, { slug })
  const sought = { thing: t.sought, slug, list: { to: '/bronnen', name: t.sources } }
  return (
    <QueryView isPage query={query} part={t.source} skeleton={<Skeleton shape={['short', 'title', 'line', 'line', 'line']} />}>
      {({ source }) => (source ? <SourceView source={source} /> : <NotFound sought={sought} />)}
    </QueryView>
  )
}
