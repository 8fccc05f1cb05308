import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { usePageQuery, type PageQuery } from '../../../shared/api/usePageQuery'
import { DraftProblemsDocument } from '../../../shared/gql/documents/DraftProblems'
import { FreezeEditionDocument } from '../../../shared/gql/documents/FreezeEdition'
import type { DraftProblemsQuery, FreezeEditionInput, ReportFrameFragment } from '../../../shared/gql/graphql'
import { useTexts } from '../../../shared/i18n/texts'
import { Message } from '../../../shared/states/Message'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { Section } from '../../../shared/ui/Section'
import { ReportChanges, ReportPreview } from '../insight'
import { useInsight } from '../insight/useInsight'
import { addressOf, isBackward, monthPattern, type Months } from '../place'
import { useReportPlace } from '../useReportPlace'
import { DecisionField, type AdoptingDecision } from './DecisionField'
import { Field } from './Field'
import { publishTexts } from './publish.texts'
import { useFocused, useFormAfter } from './useFocused'
import { usePublish } from './usePublish'

type Props = {
  report: ReportFrameFragment
  decisions: readonly AdoptingDecision[]
  /** Told whether a preview of the draft is on the page. */
  onPreview: (isShown: boolean) => void
}

/** Fill in, see what others get, and only then freeze. */
export function FreezeForm({ report, decisions, onPreview }: Props) {
  const t = useTexts(publishTexts)
  const { period, network } = useReportPlace()
  const [draft, setDraft] = useState<FreezeEditionInput>()
  const [isPreview, setPreview] = useState(false)
  const { send, forget, isBusy, problems: refused, made, error } = usePublish(FreezeEditionDocument, ({ freezeEdition }) => freezeEdition)
  const isWrong = draft !== undefined && isBackward(monthsOf(draft))
  const check = usePageQuery(
    DraftProblemsDocument,
    { network, period: draft?.period ?? {}, title: draft?.title ?? null, foreword: draft?.foreword ?? null },
    { isAsked: draft !== undefined && !isWrong },
  )
  // What freezing refused is the later word.
  const foreseen = isWrong ? [backward] : (check.data?.report?.draftProblems ?? [])
  const problems = refused.length > 0 ? refused : foreseen
  const isShown = isPreview && draft !== undefined && problems.length === 0 && !made
  const filledIn = useFormAfter(isShown)
  useEffect(() => {
    onPreview(isShown)
    return () => onPreview(false)
  }, [isShown, onPreview])
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
      {isShown ? (
        <Preview report={report} draft={draft} check={check} isBusy={isBusy} onBack={() => setPreview(false)} onFreeze={() => send({ input: draft })} />
      ) : (
        <form ref={filledIn} className="vaststellen" action={submit}>
          <Field name="period" label={t.from} help={t.monthForm} problems={problems} isRequired longest={7} pattern={monthPattern} defaultValue={draft?.period.from ?? period.from ?? ''} />
          <Field name="until" label={t.until} help={t.monthForm} problems={problems} isRequired longest={7} pattern={monthPattern} defaultValue={draft?.period.until ?? period.until ?? ''} />
          <DecisionField decisions={decisions} problems={problems} defaultValue={draft?.adoptedBy ?? ''} />
          <Field name="title" label={t.title} problems={problems} longest={200} defaultValue={draft?.title ?? ''} />
          <Field name="foreword" label={t.foreword} help={t.forewordHelp} problems={problems} longest={5000} isLong defaultValue={draft?.foreword ?? ''} />
          <button className="knop hoofd">{t.preview}</button>
        </form>
      )}
    </Section>
  )
}

const backward = { field: 'until', code: 'BACKWARD', message: '', words: [] }

const monthsOf = ({ period }: FreezeEditionInput): Months => ({ from: period.from ?? null, until: period.until ?? null })

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

type PreviewProps = {
  report: ReportFrameFragment
  draft: FreezeEditionInput
  check: PageQuery<DraftProblemsQuery>
  isBusy: boolean
  onBack: () => void
  onFreeze: () => void
}

/** What others get of the draft. Only who could see that may freeze it. */
function Preview({ report, draft, check, isBusy, onBack, onFreeze }: PreviewProps) {
  const t = useTexts(publishTexts)
  const top = useFocused()
  const period = monthsOf(draft)
  const insight = useInsight('PUBLIC', period)
  const isSeen = check.data !== undefined && insight.data !== undefined
  return (
    <div ref={top} tabIndex={-1}>
      <QueryView query={check} part={t.check} skeleton={<Skeleton shape={['line', 'line']} />}>
        {() => (
          <>
            <ReportPreview report={report} period={period} />
            <ReportChanges report={report} period={period} />
          </>
        )}
      </QueryView>
      {isSeen && (
        <p>
          <b>{t.sure}</b>
        </p>
      )}
      <p className="acties">
        {isSeen && (
          <button type="button" className="knop hoofd" aria-disabled={isBusy || undefined} onClick={isBusy ? undefined : onFreeze}>
            {isBusy ? t.busy : t.freeze}
          </button>
        )}
        <button type="button" className="knop" onClick={onBack}>
          {t.back}
        </button>
      </p>
    </div>
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
