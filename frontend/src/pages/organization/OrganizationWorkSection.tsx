import { Link } from 'react-router'
import { OrganizationWork } from '../../features/organization'
import { OrganizationParticipationsDocument } from '../../shared/gql/documents/OrganizationParticipations'
import type { OrganizationPageQuery, OrganizationParticipationsQuery } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { More } from '../../shared/list/More'
import { pagesParam } from '../../shared/list/urlState'
import { useConnection } from '../../shared/list/useConnection'
import { useUrlState } from '../../shared/list/useUrlState'
import { shortMunicipalityName } from '../../shared/pictures/municipalityName'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { Section } from '../../shared/ui/Section'
import { organizationPageTexts } from './organizationPage.texts'

type Organization = NonNullable<OrganizationPageQuery['organization']>
type Props = { organization: Organization }

const spec = { toon: pagesParam }

/** What it does. The page's own answer holds the first hundred participations; only who asks for more fetches again. */
export function OrganizationWorkSection({ organization }: Props) {
  const t = useTexts(organizationPageTexts)
  const [{ toon }, change] = useUrlState(spec)
  const { slug, name, kind, participations } = organization
  const shortName = shortMunicipalityName(name)
  const hasMore = participations.pageInfo.hasNextPage
  return (
    <Section title={t.work(shortName)}>
      {hasMore && toon > 1 ? (
        <AllWork organization={organization} pages={toon} onMore={() => change({ toon: toon + 1 })} />
      ) : (
        <FirstWork organization={organization} onMore={() => change({ toon: 2 })} />
      )}
      {kind === 'MUNICIPALITY' && (
        <p className="acties">
          <Link to={`/projecten?${new URLSearchParams({ gemeente: slug })}`}>{t.asTable}</Link>
          <Link to={`/organisaties?${new URLSearchParams({ gemeente: slug })}`}>{t.atHome(shortName)}</Link>
        </p>
      )}
    </Section>
  )
}

function FirstWork({ organization: { participations, memberships }, onMore }: Props & { onMore: () => void }) {
  const nodes = participations.edges.flatMap((edge) => (edge ? [edge.node] : []))
  const { totalCount, pageInfo } = participations
  return (
    <>
      <OrganizationWork participations={nodes} memberships={memberships} />
      <More loaded={{ nodes, totalCount, hasMore: pageInfo.hasNextPage, isLoadingMore: false }} onMore={onMore} />
    </>
  )
}

/** Of an organization that is gone in the meantime there is nothing. */
const none: NonNullable<OrganizationParticipationsQuery['organization']>['participations'] = {
  edges: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  totalCount: 0,
}

function AllWork({ organization: { slug, memberships }, pages, onMore }: Props & { pages: number; onMore: () => void }) {
  const t = useTexts(organizationPageTexts)
  const query = useConnection({
    document: OrganizationParticipationsDocument,
    variables: { slug },
    connection: ({ organization }) => organization?.participations ?? none,
    pages,
  })
  return (
    <QueryView query={query} part={t.participations} skeleton={<Skeleton shape={['line', 'line', 'line', 'line']} />}>
      {(loaded) => (
        <>
          <OrganizationWork participations={loaded.nodes} memberships={memberships} />
          <More loaded={loaded} onMore={onMore} />
        </>
      )}
    </QueryView>
  )
}
