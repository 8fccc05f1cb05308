import type { ReactNode } from 'react'
import { useFormat } from '../../../shared/i18n/format'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { Message } from '../../../shared/states/Message'
import { isBackward, type Months } from '../place'
import type { AdoptingDecision } from './DecisionField'
import { publishTexts } from './publish.texts'

type Props = {
  period: Months
  /** That of a first edition; a correction keeps the one of the edition it corrects. */
  decision?: AdoptingDecision | undefined
  /** In a correction. */
  whatChanged?: string
  title: string | null
  foreword: string | null
  /** What holds where the title or the foreword was left empty. */
  without: { title: string; foreword: string }
}

/** What was filled in, to be read once more before it is frozen. */
export function DraftFacts({ period, decision, whatChanged, title, foreword, without }: Props) {
  const t = useTexts(publishTexts)
  const format = useFormat()
  // A report is rarely adopted before its period is over.
  const isEarly = decision !== undefined && isBackward({ from: period.until, until: decision.date })
  return (
    <>
      <dl className="concept">
        <Fact label={t.period}>{format.period(period)}</Fact>
        {decision && (
          <Fact label={t.decision} isRegister>
            {format.date(decision.date)}: {decision.subject}
          </Fact>
        )}
        {whatChanged && (
          <Fact label={t.whatChangedShort} isRegister>
            {whatChanged}
          </Fact>
        )}
        <Fact label={t.titleShort} isRegister={title !== null}>
          {title ?? without.title}
        </Fact>
        <Fact label={t.forewordShort} isRegister={foreword !== null}>
          {foreword ?? without.foreword}
        </Fact>
      </dl>
      {isEarly && <Message tone="warn">{t.decidedEarly}</Message>}
    </>
  )
}

function Fact({ label, isRegister = false, children }: { label: string; isRegister?: boolean; children: ReactNode }) {
  const registerLang = useRegisterLang()
  return (
    <>
      <dt>{label}</dt>
      <dd {...(isRegister && registerLang)}>{children}</dd>
    </>
  )
}
