import { useState } from 'react'
import { Link } from 'react-router'
import { CorrectEditionDocument } from '../../../shared/gql/documents/CorrectEdition'
import { WithdrawEditionDocument } from '../../../shared/gql/documents/WithdrawEdition'
import type { CorrectEditionInput, EditionHeadFragment } from '../../../shared/gql/graphql'
import { useTexts } from '../../../shared/i18n/texts'
import { Message } from '../../../shared/states/Message'
import { Section } from '../../../shared/ui/Section'
import { addressOf } from '../place'
import { reportTexts } from '../report.texts'
import { useReportPlace } from '../useReportPlace'
import { Field, ProblemList } from './Field'
import { Made } from './FreezeForm'
import { publishTexts } from './publish.texts'
import { useFocused, useFormAfter } from './useFocused'
import { usePublish } from './usePublish'
import '../insight/insight.css'

/** What a secretary can do with an edition that is not right. Of a line of corrections only the last is corrected further. */
export function EditionForms({ edition: { slug, successor } }: { edition: EditionHeadFragment }) {
  const t = useTexts(publishTexts)
  return (
    <Section title={t.manage}>
      {successor ? (
        <Corrected successor={successor.slug} />
      ) : (
        <details className="inzage">
          <summary>{t.correctTitle}</summary>
          <CorrectForm slug={slug} />
        </details>
      )}
      <details className="inzage">
        <summary>{t.withdrawTitle}</summary>
        <WithdrawForm slug={slug} />
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

/** Asks once more: what goes does not come back. */
function WithdrawForm({ slug }: { slug: string }) {
  const t = useTexts(publishTexts)
  const [reason, setReason] = useState('')
  const [isAsking, setAsking] = useState(false)
  const { send, forget, isBusy, problems, error } = usePublish(WithdrawEditionDocument, ({ withdrawEdition }) => withdrawEdition)
  const isQuestion = isAsking && problems.length === 0
  const filledIn = useFormAfter(isQuestion)
  if (isQuestion) {
    return (
      <>
        {error && <Message tone="bad">{t[error]}</Message>}
        <Sure reason={reason} isBusy={isBusy} onYes={() => send({ slug, reason })} onNo={() => setAsking(false)} />
      </>
    )
  }
  const submit = (form: FormData) => {
    forget()
    setReason(String(form.get('reason') ?? '').trim())
    setAsking(true)
  }
  return (
    <form ref={filledIn} className="vaststellen" action={submit}>
      <p>{t.withdrawWhy}</p>
      <ProblemList problems={problems.filter(({ field }) => field === 'slug')} />
      <Field name="reason" label={t.reason} problems={problems} isRequired isLong longest={1000} defaultValue={reason} />
      <button className="knop hoofd">{t.withdraw}</button>
    </form>
  )
}

type SureProps = { reason: string; isBusy: boolean; onYes: () => void; onNo: () => void }

function Sure({ reason, isBusy, onYes, onNo }: SureProps) {
  const t = useTexts(publishTexts)
  return (
    <div className="vaststellen" ref={useFocused()} tabIndex={-1}>
      <Message tone="warn">
        <p>
          <b>{t.withdrawSure}</b> {t.withdrawGoes}
        </p>
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

function CorrectForm({ slug }: { slug: string }) {
  const t = useTexts(publishTexts)
  const [input, setInput] = useState<CorrectEditionInput>()
  const { send, isBusy, problems, made, error } = usePublish(CorrectEditionDocument, ({ correctEdition }) => correctEdition)
  if (made) return <Made slug={made.slug} />
  const submit = (form: FormData) => {
    const read = (name: string) => String(form.get(name) ?? '').trim()
    const asked = { whatChanged: read('whatChanged'), title: read('title') || null, foreword: read('foreword') || null }
    // A form is emptied once it is sent: what it falls back on is what was filled in.
    setInput(asked)
    send({ slug, input: asked })
  }
  return (
    <form className="vaststellen" action={submit}>
      <p>{t.correctWhy}</p>
      {error && <Message tone="bad">{t[error]}</Message>}
      <ProblemList problems={problems.filter(({ field }) => field === 'slug')} />
      <Field name="whatChanged" label={t.whatChanged} problems={problems} isRequired isLong longest={1000} defaultValue={input?.whatChanged ?? ''} />
      <Field name="title" label={t.titleKept} problems={problems} longest={200} defaultValue={input?.title ?? ''} />
      <Field name="foreword" label={t.forewordKept} help={t.forewordHelp} problems={problems} isLong longest={5000} defaultValue={input?.foreword ?? ''} />
      <button className="knop hoofd">{isBusy ? t.busy : t.correct}</button>
    </form>
  )
}
