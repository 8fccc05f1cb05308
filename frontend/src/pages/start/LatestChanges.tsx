import { Link } from 'react-router'
import type { ChangedDecisionFragment, ChangedPhaseFragment, StartRestQuery } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { SourceNote } from '../../shared/sources/SourceNote'
import { latestChanges, type Change } from './changes'
import { startRestTexts } from './startRest.texts'

/** As many as fit beside the panel that says how old everything is. */
const most = 6

/** Decisions and phases of projects, newest first. */
export function LatestChanges({ decisions, phases }: Pick<StartRestQuery, 'decisions' | 'phases'>) {
  const { changes: t } = useTexts(startRestTexts)
  const format = useFormat()
  const changes = latestChanges(decisions.edges.flatMap((edge) => (edge ? [edge.node] : [])), phases, most)
  return (
    <section aria-labelledby="veranderd">
      <h2 id="veranderd">{t.title}</h2>
      {changes.length === 0 ? (
        <p className="zacht">{t.none}</p>
      ) : (
        <ol className="nieuws">
          {changes.map((change) => (
            <li key={change.key}>
              <time dateTime={change.date}>{format.date(change.date)}</time>
              <div>
                <ChangeText change={change} />
              </div>
            </li>
          ))}
        </ol>
      )}
      <p className="klein">
        <Link to="/besluiten">{t.allDecisions}</Link>
      </p>
    </section>
  )
}

function ChangeText({ change }: { change: Change }) {
  return 'decision' in change ? <DecisionText decision={change.decision} /> : <PhaseText phase={change.phase} />
}

function DecisionText({ decision: { slug, subject, outcome, body, organization, sources } }: { decision: ChangedDecisionFragment }) {
  const { changes: t } = useTexts(startRestTexts)
  const label = useLabel()
  const registerLang = useRegisterLang()
  const word = capitalized(label('decisionOutcome', outcome))
  const by = body?.name ?? organization?.name
  return (
    <>
      <span className="etiket">{outcome === 'STOPPED' ? word : t.decision}</span>
      <Link to={`/besluiten/${slug}`} {...registerLang}>
        {subject}
      </Link>{' '}
      <SourceNote citations={sources} />
      <p className="zacht klein">{by && outcome !== 'PENDING' ? t.by(word, by) : [word, by].filter(Boolean).join(', ')}</p>
    </>
  )
}

function PhaseText({ phase: { phase, project, sources } }: { phase: ChangedPhaseFragment }) {
  const { changes: t } = useTexts(startRestTexts)
  const label = useLabel()
  const registerLang = useRegisterLang()
  return (
    <>
      <span className="etiket">{t.project}</span>
      {project && (
        <Link to={`/projecten/${project.slug}`} {...registerLang}>
          {project.name}
        </Link>
      )}{' '}
      <SourceNote citations={sources} />
      <p className="zacht klein">{t.phase(label('phase', phase))}</p>
    </>
  )
}
