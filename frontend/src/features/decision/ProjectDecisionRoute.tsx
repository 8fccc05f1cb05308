import { Link } from 'react-router'
import type { DecisionOnProjectFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { SourceNote } from '../../shared/sources/SourceNote'
import { DecidedBy } from './Decider'
import { decisionTexts } from './decision.texts'
import { joinAlike, when, type Joint } from './joint'
import { OutcomeSign } from './OutcomeSign'

type Decision = DecisionOnProjectFragment
type Here = { slug: string; date: string }

/** Every decision on one project as a route, the oldest first, with this one marked. */
export function ProjectDecisionRoute({ decisions, here }: { decisions: readonly Decision[]; here: Here }) {
  const t = useTexts(decisionTexts)
  const joints = joinAlike(decisions.toReversed())
  if (joints.length < 2) return <p className="klein zacht">{t.onlyDecision}</p>
  return (
    <ol className="halten besluiten">
      {joints.map((joint) => (
        <RouteStop key={joint.key} joint={joint} here={here} />
      ))}
    </ol>
  )
}

function RouteStop({ joint: { first, all }, here }: { joint: Joint<Decision>; here: Here }) {
  const t = useTexts(decisionTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  const isHere = all.some(({ slug }) => slug === here.slug)
  return (
    <li className={isHere ? 'hier' : undefined} aria-current={isHere ? 'true' : undefined}>
      <p className="wanneer">
        {format.date(first.date)} <OutcomeSign outcome={first.outcome} /> <span className="zacht">{isHere ? t.thisDecision : t[when(first, here)]}</span>
      </p>
      <p>
        {isHere ? (
          <b {...registerLang}>{first.subject}</b>
        ) : (
          <Link to={`/besluiten/${first.slug}`} {...registerLang}>
            {first.subject}
          </Link>
        )}{' '}
        <SourceNote citations={first.sources} />
      </p>
      <p className="klein">
        {all.length > 1 ? (
          t.byMany(all.length)
        ) : (
          <DecidedBy decision={first} />
        )}
      </p>
    </li>
  )
}
