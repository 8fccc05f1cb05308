import { Link } from 'react-router'
import { FreezeEditionDocument } from '../../../shared/gql/documents/FreezeEdition'
import type { FreezeEditionInput, ReportFrameFragment, ReportPublisherQuery } from '../../../shared/gql/graphql'
import { useTexts } from '../../../shared/i18n/texts'
import { Message } from '../../../shared/states/Message'
import { Section } from '../../../shared/ui/Section'
import { addressOf, isBackward, monthPattern, monthsOf } from '../place'
import { useReportPlace } from '../useReportPlace'
import { DecisionField, type AdoptingDecision } from './DecisionField'
import { correcting } from './correcting'
import { DraftFacts } from './DraftFacts'
import { besides, Field, ProblemList } from './Field'
import { Made } from './Made'
import { Preview } from './Preview'
import { publishTexts } from './publish.texts'
import { useDraft, useFormOrPreview } from './useDraft'
import { useDraftCheck } from './useDraftCheck'
import { usePublish } from './usePublish'

type Props = {
  report: ReportFrameFragment
  decisions: readonly AdoptingDecision[]
  editions: ReportPublisherQuery['editions']
  /** Told whether a preview of the draft is on the page. */
  onPreview: (isShown: boolean) => void
}

/** Fill in, see what others get, and only then freeze. */
export function FreezeForm({ report, decisions, editions, onPreview }: Props) {
  const t = useTexts(publishTexts)
  const { period, network } = useReportPlace()
  const { draft, isPreview, sent, preview, back } = useDraft<FreezeEditionInput>()
  const { send, forget, isBusy, problems: refused, made, error } = usePublish(FreezeEditionDocument, ({ freezeEdition }) => freezeEdition)
  const isWrong = draft !== undefined && isBackward(monthsOf(draft.period))
  const other = standing(editions, draft)
  const { check, foreseen } = useDraftCheck(
    draft && !isWrong && !other ? { network, period: draft.period, title: draft.title ?? null, foreword: draft.foreword ?? null } : undefined,
  )
  // What freezing refused is the later word.
  const problems = refused.length > 0 ? refused : isWrong ? [backward] : other ? [exists] : foreseen
  const isShown = isPreview && draft !== undefined && problems.length === 0 && !made
  // What would come back above that it is kept would push that out of sight.
  const filledIn = useFormOrPreview(isShown || made !== undefined, sent, onPreview)
  const submit = (form: FormData) => {
    forget()
    preview(draftOf(form, network))
  }
  if (made) return <Made slug={made.slug} />
  if (decisions.length === 0) return <p>{t.noDecisions}</p>
  return (
    <Section title={t.freezeTitle}>
      <p>{t.freezeWhy}</p>
      {error && <Message tone="bad">{t[error]}</Message>}
      {isShown ? (
        <Preview
          report={report} period={monthsOf(draft.period)} check={check} sure={t.sure} freeze={t.freeze} isBusy={isBusy}
          onBack={back} onFreeze={() => send({ input: draft })}
        >
          <DraftFacts
            period={monthsOf(draft.period)} decision={decisions.find(({ slug }) => slug === draft.adoptedBy)}
            title={draft.title ?? null} foreword={draft.foreword ?? null} without={t.without}
          />
        </Preview>
      ) : (
        <form ref={filledIn} className="vaststellen" action={submit}>
          <ProblemList problems={besides(['period', 'until', 'adoptedBy', 'title', 'foreword'], problems)} />
          <Field name="period" label={t.from} help={t.monthForm} problems={problems} isRequired longest={7} pattern={monthPattern} defaultValue={draft?.period.from ?? period.from ?? ''} />
          {other && <CorrectInstead slug={other.slug} />}
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

/** The edition over this very period that was neither withdrawn nor corrected. */
const standing = (editions: Props['editions'], draft: FreezeEditionInput | undefined) =>
  editions.find(({ status, period }) => status === 'PUBLISHED' && period.from === draft?.period.from && period.until === draft?.period.until)

function CorrectInstead({ slug }: { slug: string }) {
  const t = useTexts(publishTexts)
  const place = useReportPlace()
  return (
    <p>
      <Link to={`${addressOf({ ...place, edition: slug })}#${correcting}`}>{t.correctInstead}</Link>
    </p>
  )
}

const exists = { field: 'period', code: 'EXISTS', message: '', words: [] }
const backward = { field: 'until', code: 'BACKWARD', message: '', words: [] }

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
