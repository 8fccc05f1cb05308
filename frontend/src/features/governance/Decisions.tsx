import { Link } from 'react-router'
import type { DecisionRowFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Anchor } from '../../shared/ui/Anchor'
import { AudienceMark } from '../../shared/ui/Audience'
import { governanceTexts } from './governance.texts'
import './governance.css'

/** Decisions, the newest first: when, what and by whom. */
export function Decisions({ decisions }: { decisions: readonly DecisionRowFragment[] }) {
  return (
    <ol className="besluiten-lijst">
      {decisions.map((decision) => (
        <DecisionRow key={decision.slug} decision={decision} />
      ))}
    </ol>
  )
}

function DecisionRow({ decision }: { decision: DecisionRowFragment }) {
  const t = useTexts(governanceTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  const { slug, subject, outcome, date, unanimous, audience, sources } = decision
  return (
    <li>
      <p className="wanneer">{capitalized(format.date(date))}</p>
      <div>
        <span className="etiket">{label('decisionOutcome', outcome)}</span>
        <Link to={`/besluiten/${slug}`} {...registerLang}>
          {subject}
        </Link>{' '}
        <SourceNote citations={sources} /> <Anchor name={slug} label={subject} />
        <p className="klein zacht">
          <DecidedBy decision={decision} />
          {unanimous !== null && `, ${unanimous ? t.unanimous : t.notUnanimous}`}
        </p>
        {audience !== 'PUBLIC' && <AudienceMark audience={audience} />}
      </div>
    </li>
  )
}

function DecidedBy({ decision: { body, organization } }: { decision: DecisionRowFragment }) {
  const registerLang = useRegisterLang()
  if (body) return <Link to={`/overleggen/${body.slug}`} {...registerLang}>{body.name}</Link>
  return organization && <Link to={`/organisaties/${organization.slug}`} {...registerLang}>{organization.name}</Link>
}
