import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { StartSearchDocument } from '../../shared/gql/documents/StartSearch'
import type { StartSearchQuery } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { Empty } from '../../shared/states/Empty'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { Icon } from '../../shared/ui/Icon'
import { FoundOrganization, FoundProject } from './Found'
import { searchResultsTexts } from './searchResults.texts'
import './searchResults.css'

/** What the search found: a few of each kind, how many there are, and the way to all of them. */
export default function SearchResults({ text }: { text: string }) {
  const t = useTexts(searchResultsTexts)
  const query = usePageQuery(StartSearchDocument, { text }, { keepPrevious: true })
  return (
    <QueryView
      query={query}
      part={t.part}
      skeleton={
        <div className="zoekplek">
          <Skeleton shape={['short', 'line', 'line', 'line', 'line', 'line', 'line', 'short', 'line', 'line']} />
        </div>
      }
    >
      {(found) => <Found found={found} text={text} />}
    </QueryView>
  )
}

function Found({ found: { projects, organizations }, text }: { found: StartSearchQuery; text: string }) {
  const t = useTexts(searchResultsTexts)
  const format = useFormat()
  const search = `?${new URLSearchParams({ zoek: text })}`
  const number = { projects: format.number(projects.totalCount), organizations: format.number(organizations.totalCount) }
  if (projects.totalCount + organizations.totalCount === 0) return <NothingFound text={text} />
  return (
    <>
      <p className="telregel" role="status">
        {t.found(t.projects(projects.totalCount, number.projects), t.organizations(organizations.totalCount, number.organizations), text)}
      </p>
      <FoundList title={t.projectsTitle} none={t.noneOf.projects} to={`/projecten${search}`} all={t.all.projects(number.projects)} found={projects}>
        {projects.edges.map((edge) => edge && <FoundProject key={edge.node.slug} project={edge.node} text={text} />)}
      </FoundList>
      <FoundList title={t.organizationsTitle} none={t.noneOf.organizations} to={`/organisaties${search}`} all={t.all.organizations(number.organizations)} found={organizations}>
        {organizations.edges.map((edge) => edge && <FoundOrganization key={edge.node.slug} organization={edge.node} />)}
      </FoundList>
    </>
  )
}

type ListProps = {
  title: string
  none: string
  to: string
  all: string
  found: { totalCount: number; edges: readonly unknown[] }
  children: ReactNode
}

/** The link to all shows only where there are more than these. */
function FoundList({ title, none, to, all, found: { totalCount, edges }, children }: ListProps) {
  return (
    <section className="gevonden">
      <h2 className="h3">{title}</h2>
      {totalCount === 0 ? <p className="zacht">{none}</p> : <ul className="rij">{children}</ul>}
      {totalCount > edges.length && (
        <p className="alles">
          <Link to={to}>
            {all} <Icon name="arrow" />
          </Link>
        </p>
      )}
    </section>
  )
}

function NothingFound({ text }: { text: string }) {
  const t = useTexts(searchResultsTexts)
  return (
    <div role="status">
      <Empty title={t.none(text)} why={t.noneWhy}>
        <Link to="/projecten">{t.toProjects}</Link>
        <Link to="/organisaties">{t.toOrganizations}</Link>
        <Link to="/begrippen">{t.toAbbreviations}</Link>
        <Link to="/" preventScrollReset>
          {t.clear}
        </Link>
      </Empty>
    </div>
  )
}
