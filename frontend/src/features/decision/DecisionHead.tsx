import { Link } from 'react-router'
import type { DecisionHeadFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { SourceNote } from '../../shared/sources/SourceNote'
import { AsOf } from '../../shared/ui/AsOf'
import { Heading } from '../../shared/ui/Heading'
import { Note } from '../../shared/ui/Note'
import { Decider } from './Decider'
import { decisionTexts } from './decision.texts'
import { OutcomeSign } from './OutcomeSign'

/** What was decided, by whom and when. */
export function DecisionHead({ decision }: { decision: DecisionHeadFragment }) {
  const registerLang = useRegisterLang()
  const { subject, outcome, summary, sources, note, confirmedAt, audience } = decision
  return (
    <div className="titel">
      <p className="lijnnaam">
        <OutcomeSign outcome={outcome} />
      </p>
      <Heading title={subject} isRegisterName />
      <p className="lead">
        <span {...registerLang}>{summary}</span> <SourceNote citations={sources} />
      </p>
      <Note>{note}</Note>
      <AsOf confirmedAt={confirmedAt} audience={audience} />
    </div>
  )
}

/** Who, when and how, large enough to be read first. */
export function DecisionFacts({ decision }: { decision: DecisionHeadFragment }) {
  const t = useTexts(decisionTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  const { date, unanimous, body } = decision
  return (
    <dl className="feiten">
      <dt>{t.when}</dt>
      <dd>{format.date(date)}</dd>
      <dt>{t.who}</dt>
      <dd>
        <Decider decision={decision} />
      </dd>
      {body?.network && (
        <>
          <dt>{t.inNetwork}</dt>
          <dd>
            <Link to={`/netwerken/${body.network.slug}`} {...registerLang}>
              {body.network.name}
            </Link>
          </dd>
        </>
      )}
      <dt>{t.vote}</dt>
      <dd>{unanimous === null ? <span className="zacht">{t.voteUnknown}</span> : unanimous ? t.unanimous : t.notUnanimous}</dd>
    </dl>
  )
}
