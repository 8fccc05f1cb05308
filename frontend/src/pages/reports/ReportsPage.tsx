import { Link } from 'react-router'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { ReportsPageDocument } from '../../shared/gql/documents/ReportsPage'
import type { ReportsPageQuery } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { Band } from '../../shared/ui/Band'
import { Heading } from '../../shared/ui/Heading'
import { Section } from '../../shared/ui/Section'
import { reportsPageTexts } from './reportsPage.texts'
import './reportsPage.css'

type Network = ReportsPageQuery['networks'][number]

/** The reports there are: one of every network. */
export default function ReportsPage() {
  const t = useTexts(reportsPageTexts)
  const query = usePageQuery(ReportsPageDocument, {})
  return (
    <>
      <Band here={t.title}>
        <div className="titel">
          <Heading title={t.title} />
          <p className="lead">{t.lead}</p>
        </div>
      </Band>
      <div className="wrap">
        <Section title={t.choose}>
          <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['line', 'line', 'line', 'line']} />}>
            {({ networks }) => (
              <ul className="rapportages">
                {byProjects(networks).map((network) => (
                  <NetworkReport key={network.slug} network={network} />
                ))}
              </ul>
            )}
          </QueryView>
        </Section>
      </div>
    </>
  )
}

/** Where there is most to read comes first. */
const byProjects = (networks: readonly Network[]) =>
  networks.toSorted((a, b) => b.projects.totalCount - a.projects.totalCount || a.name.localeCompare(b.name, 'nl'))

function NetworkReport({ network: { slug, name, kind, summary, projects } }: { network: Network }) {
  const t = useTexts(reportsPageTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  return (
    <li>
      <h3>
        <Link to={`/rapportage/${slug}`} {...registerLang}>
          {name}
        </Link>
      </h3>
      <p className="klein zacht">{[label('networkKind', kind), projects.totalCount > 0 && t.projects(format.number(projects.totalCount))].filter(Boolean).join(', ')}</p>
      <p className="klein" {...registerLang}>
        {summary}
      </p>
    </li>
  )
}
