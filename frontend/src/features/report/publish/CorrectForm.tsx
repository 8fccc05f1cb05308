import { useEffect } from 'react'
import { CorrectEditionDocument } from '../../../shared/gql/documents/CorrectEdition'
import type { CorrectEditionInput, EditionHeadFragment, ReportFrameFragment } from '../../../shared/gql/graphql'
import { useTexts } from '../../../shared/i18n/texts'
import { Message } from '../../../shared/states/Message'
import { monthsOf } from '../place'
import { DraftFacts } from './DraftFacts'
import { besides, Field, ProblemList, type Problems } from './Field'
import { Preview } from './Preview'
import { publishTexts } from './publish.texts'
import { useDraft, useFormOrPreview } from './useDraft'
import { useDraftCheck } from './useDraftCheck'
import { usePublish } from './usePublish'

type Props = {
  report: ReportFrameFragment
  edition: EditionHeadFragment
  /** Told whether a preview of the correction is on the page. */
  onPreview: (isShown: boolean) => void
  onMade: (slug: string) => void
}

/** Fill in, see what others get and what differs from the edition that is corrected, and only then freeze. */
export function CorrectForm({ report, edition: { slug, period }, onPreview, onMade }: Props) {
  const t = useTexts(publishTexts)
  const months = monthsOf(period)
  const { draft: input, isPreview, sent, preview, back } = useDraft<CorrectEditionInput>()
  const { send, forget, isBusy, problems: refused, made, error } = usePublish(CorrectEditionDocument, ({ correctEdition }) => correctEdition)
  const { check, foreseen } = useDraftCheck(
    input && { network: report.network.slug, period, title: input.title ?? null, foreword: input.foreword ?? null, corrects: slug },
  )
  const problems = (refused.length > 0 ? refused : foreseen).map((problem) => inCorrection(problem, input))
  const isShown = isPreview && input !== undefined && (problems.length === 0 || made !== undefined)
  const filledIn = useFormOrPreview(isShown, sent, onPreview)
  useEffect(() => {
    if (made) onMade(made.slug)
  }, [made, onMade])
  const submit = (form: FormData) => {
    const read = (name: string) => String(form.get(name) ?? '').trim()
    forget()
    // A form is emptied once it is sent: what it falls back on is what was filled in.
    preview({ whatChanged: read('whatChanged'), title: read('title') || null, foreword: read('foreword') || null })
  }
  return (
    <>
      {error && <Message tone="bad">{t[error]}</Message>}
      {isShown ? (
        <Preview
          report={report} period={months} check={check} sure={t.sureCorrect} freeze={t.correct} isBusy={isBusy}
          onBack={back} onFreeze={() => send({ slug, input })}
        >
          <DraftFacts period={months} whatChanged={input.whatChanged} title={input.title ?? null} foreword={input.foreword ?? null} without={t.kept} />
        </Preview>
      ) : (
        <form ref={filledIn} className="vaststellen" action={submit}>
          <p>{t.correctWhy}</p>
          <ProblemList problems={besides(['whatChanged', 'title', 'foreword'], problems)} />
          <Field name="whatChanged" label={t.whatChanged} problems={problems} isRequired isLong longest={1000} defaultValue={input?.whatChanged ?? ''} />
          <Field name="title" label={t.titleKept} problems={problems} longest={200} defaultValue={input?.title ?? ''} />
          <Field name="foreword" label={t.forewordKept} help={t.forewordHelp} problems={problems} isLong longest={5000} defaultValue={input?.foreword ?? ''} />
          <button className="knop hoofd">{t.previewCorrect}</button>
        </form>
      )}
    </>
  )
}

/**
 * The same problem where other words are needed for it: what was left empty is the text of the edition, which is not in the
 * field to be taken out of; and that there is an edition already is no news of what is corrected.
 */
function inCorrection(problem: Problems[number], input: CorrectEditionInput | undefined): Problems[number] {
  const { field, code } = problem
  if (code === 'EXISTS') return { ...problem, code: 'MADE_MEANWHILE' }
  if (code !== 'DANGLING_REFERENCE') return problem
  if (field === 'title' && !input?.title) return { ...problem, code: 'TITLE_KEPT' }
  if (field === 'foreword' && !input?.foreword) return { ...problem, code: 'FOREWORD_KEPT' }
  return problem
}
