import { useParams } from 'react-router'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { DecisionPageDocument } from '../../shared/gql/documents/DecisionPage'
import { useTexts } from '../../shared/i18n/texts'
import { NotFound } from '../../shared/states/NotFound'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { decisionPageTexts } from './decisionPage.texts'
import { DecisionView } from './DecisionView'

export default function DecisionPage() {
  const t = useTexts(decisionPageTexts)
  const { slug = '' } = useParams()
  const query = usePageQuery(DecisionPageDocument, { slug })
  const sought = { thing: t.sought, slug, list: { to: '/besluiten', name: t.decisions } }
  return (
    <QueryView isPage query={query} part={t.decision} skeleton={<Skeleton shape={['short', 'title', 'line', 'line', 'line']} />}>
      {({ decision }) => (decision ? <DecisionView decision={decision} /> : <NotFound sought={sought} />)}
    </QueryView>
  )
}
