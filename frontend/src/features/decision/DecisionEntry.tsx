import { Link } from 'react-router'
import type { DecisionEntryFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { SourceNote } from '../../shared/sources/SourceNote'
import { AudienceMark } from '../../shared/ui/Audience'
import { DecidedBy, deciderName } from './Decider'
import { deciderTexts } from './decider.texts'
import { decisionTexts } from './decision.texts'
import type { Joint } from './joint'
import { OutcomeSign } from './OutcomeSign'

/** One stop of the route: when, what, the outcome, who decided and which projects it is about. */
export function DecisionEntry({ joint: { first, all } }: { joint: Joint<DecisionEntryFragment> }) {
  const t = useTexts(decisionTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  return (
    <li>
      <p className="wanneer">
        {format.date(first.date)} <OutcomeSign outcome={first.outcome} />
      </p>
      <h3>
        <Link to={`/besluiten/${first.slug}`} {...registerLang}>
          {first.subject}
        </Link>
      </h3>
      {all.length > 1 ? (
        <Deciders all={all} />
      ) : (
        <p className="klein">
          <DecidedBy decision={first} />
          {first.unanimous && `, ${t.unanimous}`}
        </p>
      )}
      <p className="klein">
        <span {...registerLang}>{first.summary}</span> <SourceNote citations={first.sources} />
      </p>
      {first.audience !== 'PUBLIC' && <AudienceMark audience={first.audience} />}
      {first.projects.length > 0 && <About projects={first.projects} />}
    </li>
  )
}

/** The same decision by many: how many, and each by name behind one tap. */
function Deciders({ all }: { all: readonly DecisionEntryFragment[] }) {
  const t = useTexts(decisionTexts)
  const { deciderUnknown: unknown } = useTexts(deciderTexts)
  const registerLang = useRegisterLang()
  return (
    <details className="klein">
      <summary>{t.byMany(all.length)}</summary>
      <ul className="labels">
        {all.map((decision) => (
          <li key={decision.slug}>
            <Link to={`/besluiten/${decision.slug}`} {...registerLang}>
              {deciderName(decision) ?? unknown}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

function About({ projects }: { projects: DecisionEntryFragment['projects'] }) {
  const t = useTexts(decisionTexts)
  const registerLang = useRegisterLang()
  return (
    <p className="klein">
      {t.about}{' '}
      {projects.map(({ slug, name }, index) => (
        <span key={slug}>
          {index > 0 && ', '}
          <Link to={`/projecten/${slug}`} {...registerLang}>
            {name}
          </Link>
        </span>
      ))}
    </p>
  )
}
