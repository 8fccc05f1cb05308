import { useParams } from 'react-router'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { OrganizationPageDocument } from '../../shared/gql/documents/OrganizationPage'
import { useTexts } from '../../shared/i18n/texts'
import { NotFound } from '../../shared/states/NotFound'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { OrganizationView } from './OrganizationView'
import { organizationPageTexts } from './organizationPage.texts'

export default function OrganizationPage() {
  const t = useTexts(organizationPageTexts)
  const { slug = '' } = useParams()
  const query = usePageQuery(OrganizationPageDocument, { slug })
  const sought = { thing: t.sought, slug, list: { to: '/organisaties', name: t.organizations } }
  return (
    <QueryView
      isPage
      query={query}
      part={t.organization}
      skeleton={
        <div className="wrap">
          <Skeleton shape={['short', 'title', 'line', 'line', 'short', 'line', 'line', 'line']} />
        </div>
      }
    >
      {({ organization, municipalities }) =>
        organization ? <OrganizationView organization={organization} municipalities={municipalities} /> : <NotFound sought={sought} />
      }
    </QueryView>
  )
}
