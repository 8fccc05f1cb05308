import { Link } from 'react-router'
import type { ProjectDecisionFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Section } from '../../shared/ui/Section'
import { projectTexts } from './project.texts'

export function ProjectDecisions({ decisions }: { decisions: readonly ProjectDecisionFragment[] }) {
  const t = useTexts(projectTexts)
  return (
    <Section title={t.decisions}>
      {decisions.length === 0 ? (
        <p className="zacht">{t.noDecisions}</p>
      ) : (
        <ul className="rij">
          {decisions.map((decision) => (
            <DecisionItem key={decision.slug} decision={decision} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function DecisionItem({ decision }: { decision: ProjectDecisionFragment }) {
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  const by = decision.body?.name ?? decision.organization?.name
  return (
    <li>
      <span className="etiket">{label('decisionOutcome', decision.outcome)}</span>
      <Link to={`/besluiten/${decision.slug}`} {...registerLang}>
        {decision.subject}
      </Link>{' '}
      <SourceNote citations={decision.sources} />
      <span className="klein zacht">{[by, format.date(decision.date)].filter(Boolean).join(', ')}</span>
    </li>
  )
}
