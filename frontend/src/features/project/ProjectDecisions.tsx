import { Link } from 'react-router'
import type { ProjectDecisionFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Anchor } from '../../shared/ui/Anchor'
import { Section } from '../../shared/ui/Section'
import { AbbreviatedText } from '../abbreviation'
import { DecidedBy, OutcomeSign } from '../decision'
import { projectTexts } from './project.texts'

/** What was decided about the project, the newest first, with what each decision says. */
export function ProjectDecisions({ decisions }: { decisions: readonly ProjectDecisionFragment[] }) {
  const t = useTexts(projectTexts)
  return (
    <Section title={t.decisions}>
      {decisions.length === 0 ? (
        <p className="zacht">{t.noDecisions}</p>
      ) : (
        <ol className="halten l0 besluiten">
          {decisions.map((decision) => (
            <DecisionItem key={decision.slug} decision={decision} />
          ))}
        </ol>
      )}
    </Section>
  )
}

function DecisionItem({ decision }: { decision: ProjectDecisionFragment }) {
  const format = useFormat()
  const registerLang = useRegisterLang()
  return (
    <li>
      <p className="wanneer">
        {format.date(decision.date)} <OutcomeSign outcome={decision.outcome} />
      </p>
      <p>
        <Link to={`/besluiten/${decision.slug}`} {...registerLang}>
          {decision.subject}
        </Link>{' '}
        <SourceNote citations={decision.sources} /> <Anchor name={decision.slug} label={decision.subject} />
      </p>
      <p className="klein">
        <AbbreviatedText>{decision.summary}</AbbreviatedText>
      </p>
      <p className="klein">
        <DecidedBy decision={decision} />
      </p>
    </li>
  )
}
