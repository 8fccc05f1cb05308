import { useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { WithdrawEditionDocument } from '../../../shared/gql/documents/WithdrawEdition'
import type { EditionHeadFragment, ReportFrameFragment } from '../../../shared/gql/graphql'
import { useTexts } from '../../../shared/i18n/texts'
import { Message } from '../../../shared/states/Message'
import { Section } from '../../../shared/ui/Section'
import { useAnchor } from '../../../shared/ui/useAnchor'
import { addressOf } from '../place'
import { reportTexts } from '../report.texts'
import { useReportPlace } from '../useReportPlace'
import { CorrectForm } from './CorrectForm'
import { correcting } from './correcting'
import { besides, Field, ProblemList } from './Field'
import { Made } from './Made'
import { publishTexts } from './publish.texts'
import { useFocused, useFormAfter } from './useFocused'
import { usePublish } from './usePublish'
import '../insight/insight.css'

type Props = { report: ReportFrameFragment; edition: EditionHeadFragment; onPreview: (isShown: boolean) => void }

/** What a secretary can do with an edition that is not right. Of a line of corrections only the last is corrected further. */
export function EditionForms({ report, edition, onPreview }: Props) {
  const t = useTexts(publishTexts)
  const { slug, successor } = edition
  // Kept here: once the page knows of it, the edition is corrected and the form is gone.
  const [made, setMade] = useState<string>()
  useEffect(() => {
    // What would come back above that it is kept would push that out of sight.
    if (made) onPreview(true)
  }, [made, onPreview])
  const { hash } = useLocation()
  const { ref, id } = useAnchor<HTMLElement>(correcting)
  return (
    <Section title={t.manage}>
      {made && <Made slug={made} />}
      {!made && successor && <Corrected successor={successor.slug} />}
      {!made && !successor && (
        <details className="inzage" open={hash === `#${correcting}`}>
          <summary ref={ref} id={id}>
            {t.correctTitle}
          </summary>
          <CorrectForm report={report} edition={edition} onPreview={onPreview} onMade={setMade} />
        </details>
      )}
      <details className="inzage">
        <summary>{t.withdrawTitle}</summary>
        <WithdrawForm slug={slug} restores={edition.restores !== null} />
      </details>
    </Section>
  )
}

function Corrected({ successor }: { successor: string }) {
  const t = useTexts(publishTexts)
  const { nextEdition } = useTexts(reportTexts)
  const place = useReportPlace()
  return (
    <p>
      {t.problems.CORRECTED} <Link to={addressOf({ ...place, edition: successor })}>{nextEdition}</Link>
    </p>
  )
}

type WithdrawProps = {
  slug: string
  /** Without it an earlier edition would hold again. */
  restores: boolean
}

/** Asks once more: what goes does not come back. */
function WithdrawForm({ slug, restores }: WithdrawProps) {
  const t = useTexts(publishTexts)
  const [reason, setReason] = useState('')
  const [isAsking, setAsking] = useState(false)
  const [sent, setSent] = useState(0)
  const { send, forget, isBusy, problems, made, error } = usePublish(WithdrawEditionDocument, ({ withdrawEdition }) => withdrawEdition)
  const isQuestion = isAsking && problems.length === 0
  const filledIn = useFormAfter(isQuestion, sent)
  useEffect(() => {
    // The page becomes a tombstone, of which the heading takes the focus from here.
    if (made) document.querySelector('main')?.focus()
  }, [made])
  if (isQuestion) {
    return (
      <>
        {error && <Message tone="bad">{t[error]}</Message>}
        <Sure reason={reason} restores={restores} isBusy={isBusy || made !== undefined} onYes={() => send({ slug, reason })} onNo={() => setAsking(false)} />
      </>
    )
  }
  const submit = (form: FormData) => {
    forget()
    setReason(String(form.get('reason') ?? '').trim())
    setAsking(true)
    setSent(sent + 1)
  }
  return (
    <form ref={filledIn} className="vaststellen" action={submit}>
      <p>{t.withdrawWhy}</p>
      <ProblemList problems={besides(['reason'], problems)} />
      <Field name="reason" label={t.reason} problems={problems} isRequired isLong longest={1000} defaultValue={reason} />
      <button className="knop hoofd">{t.withdraw}</button>
    </form>
  )
}

type SureProps = { reason: string; restores: boolean; isBusy: boolean; onYes: () => void; onNo: () => void }

function Sure({ reason, restores, isBusy, onYes, onNo }: SureProps) {
  const t = useTexts(publishTexts)
  return (
    <div className="vaststellen" ref={useFocused()} tabIndex={-1}>
      <Message tone="warn">
        <p>
          <b>{t.withdrawSure}</b> {t.withdrawGoes}
        </p>
        {restores && <p>{t.withdrawReturns}</p>}
        <p>{t.withdrawStays(reason)}</p>
      </Message>
      <p className="acties">
        <button type="button" className="knop" onClick={onNo}>
          {t.withdrawNo}
        </button>
        <button type="button" className="knop" aria-disabled={isBusy || undefined} onClick={isBusy ? undefined : onYes}>
          {isBusy ? t.busy : t.withdrawYes}
        </button>
      </p>
    </div>
  )
}
