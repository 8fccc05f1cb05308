import { Link } from 'react-router'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { StoppedProjectsDocument } from '../../shared/gql/documents/StoppedProjects'
import type { StoppedProjectFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { SourceNote } from '../../shared/sources/SourceNote'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { Icon } from '../../shared/ui/Icon'
import { stoppedTexts } from './stopped.texts'

/** 'Which projects stopped, when, and by which decision?', answered in one sentence each. */
export default function StoppedProjects() {
  const t = useTexts(stoppedTexts)
  const query = usePageQuery(StoppedProjectsDocument, { first: 100 })
  return (
    <section className="paneel gestopt" aria-labelledby="gestopt">
      <h2 id="gestopt" className="h3">
        {t.stoppedTitle}
      </h2>
      <QueryView query={query} part={t.stoppedPart} skeleton={<Skeleton shape={['line', 'short']} />}>
        {({ projects }) => (
          <ul className="rij">
            {projects.edges.flatMap((edge) => (edge ? [<StoppedProject key={edge.node.slug} project={edge.node} />] : []))}
          </ul>
        )}
      </QueryView>
      <p>
        <Link to="/besluiten?uitkomst=gestopt">{t.stoppedDecisions}</Link> <Icon name="arrow" />
      </p>
    </section>
  )
}

function StoppedProject({ project: { slug, name, phase, decisions } }: { project: StoppedProjectFragment }) {
  const t = useTexts(stoppedTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  const stops = decisions.filter(({ outcome }) => outcome === 'STOPPED')
  return (
    <li>
      <Link to={`/projecten/${slug}`} {...registerLang}>
        {name}
      </Link>
      {phase && (
        <>
          : {t.stoppedAsOf(format.date(phase.asOf))} <SourceNote citations={phase.sources} />
        </>
      )}
      {stops.length === 0 && <span className="klein zacht">{t.noDecision}</span>}
      {stops.map((decision) => (
        <StopDecision key={decision.slug} decision={decision} />
      ))}
    </li>
  )
}

function StopDecision({ decision: { slug, subject, date, body, organization } }: { decision: StoppedProjectFragment['decisions'][number] }) {
  const t = useTexts(stoppedTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  const by = body?.name ?? organization?.name
  return (
    <span className="besluitregel">
      {t.stoppedBy}{' '}
      <Link to={`/besluiten/${slug}`} {...registerLang}>
        {subject}
      </Link>
      , {format.date(date)}
      {by && `, ${t.by(by)}`}
    </span>
  )
}
