import { useState } from 'react'
import { Link } from 'react-router'
import { FreezeEditionDocument } from '../../../shared/gql/documents/FreezeEdition'
import type { FreezeEditionInput, ReportFrameFragment } from '../../../shared/gql/graphql'
import { useTexts } from '../../../shared/i18n/texts'
import { Message } from '../../../shared/states/Message'
import { Section } from '../../../shared/ui/Section'
import { ReportChanges, ReportPreview } from '../insight'
import { addressOf } from '../place'
import { useReportPlace } from '../useReportPlace'
import { DecisionField, type AdoptingDecision } from './DecisionField'
import { Field } from './Field'
import { chapterOf } from '../chapters'
import { publishTexts } from './publish.texts'
import { usePublish } from './usePublish'

type Props = { report: ReportFrameFragment; decisions: readonly AdoptingDecision[] }

const month = '\\d{4}-(0[1-9]|1[0-2])'

/** Fill in, see what others get, and only then freeze. */
export function FreezeForm({ report, decisions }: Props) {
  const t = useTexts(publishTexts)
  const { period, network } = useReportPlace()
  const [draft, setDraft] = useState<FreezeEditionInput>()
  const [isPreview, setPreview] = useState(false)
  const { send, forget, isBusy, problems, made, error } = usePublish(FreezeEditionDocument, ({ freezeEdition }) => freezeEdition)
  const submit = (form: FormData) => {
    forget()
    setDraft(draftOf(form, network))
    setPreview(true)
  }
  if (made) return <Made slug={made.slug} />
  if (decisions.length === 0) return <p>{t.noDecisions}</p>
  return (
    <Section title={t.freezeTitle}>
      <p>{t.freezeWhy}</p>
      {error && <Message tone="bad">{t[error]}</Message>}
      {isPreview && draft && problems.length === 0 ? (
        <Preview report={report} draft={draft} isBusy={isBusy} onBack={() => setPreview(false)} onFreeze={() => send({ input: draft })} />
      ) : (
        <form className="vaststellen" action={submit}>
          <Field name="period" label={t.from} help={t.monthForm} problems={problems} isRequired longest={7} pattern={month} defaultValue={draft?.period.from ?? period.from ?? ''} />
          <Field name="until" label={t.until} help={t.monthForm} problems={[]} isRequired longest={7} pattern={month} defaultValue={draft?.period.until ?? period.until ?? ''} />
          <DecisionField decisions={decisions} problems={problems} defaultValue={draft?.adoptedBy ?? ''} />
          <Field name="title" label={t.title} problems={problems} longest={200} defaultValue={draft?.title ?? ''} />
          <Field name="foreword" label={t.foreword} help={t.forewordHelp} problems={problems} longest={5000} isLong defaultValue={draft?.foreword ?? ''} />
          <button className="knop hoofd">{t.preview}</button>
        </form>
      )}
    </Section>
  )
}

function draftOf(form: FormData, network: string): FreezeEditionInput {
  const read = (name: string) => String(form.get(name) ?? '').trim() || null
  return {
    network,
    period: { from: read('period'), until: read('until') },
    adoptedBy: read('adoptedBy') ?? '',
    title: read('title'),
    foreword: read('foreword'),
  }
}

type PreviewProps = { report: ReportFrameFragment; draft: FreezeEditionInput; isBusy: boolean; onBack: () => void; onFreeze: () => void }

function Preview({ report, draft, isBusy, onBack, onFreeze }: PreviewProps) {
  const t = useTexts(publishTexts)
  const period = { from: draft.period.from ?? null, until: draft.period.until ?? null }
  return (
    <>
      <ReportPreview report={report} period={period} />
      <ReportChanges period={period} chapterOf={(project) => chapterOf(report.chapters, project)} />
      <p>
        <b>{t.sure}</b>
      </p>
      <p className="acties">
        <button type="button" className="knop hoofd" aria-disabled={isBusy || undefined} onClick={isBusy ? undefined : onFreeze}>
          {isBusy ? t.busy : t.freeze}
        </button>
        <button type="button" className="knop" onClick={onBack}>
          {t.back}
        </button>
      </p>
    </>
  )
}

export function Made({ slug }: { slug: string }) {
  const t = useTexts(publishTexts)
  const place = useReportPlace()
  return (
    <Message tone="good">
      {t.done} <Link to={addressOf({ ...place, edition: slug })}>{t.toEdition}</Link>
    </Message>
  )
}
