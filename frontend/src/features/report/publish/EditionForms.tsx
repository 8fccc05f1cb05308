import { CorrectEditionDocument } from '../../../shared/gql/documents/CorrectEdition'
import { WithdrawEditionDocument } from '../../../shared/gql/documents/WithdrawEdition'
import { useTexts } from '../../../shared/i18n/texts'
import { Message } from '../../../shared/states/Message'
import { Section } from '../../../shared/ui/Section'
import { Field, ProblemList } from './Field'
import { Made } from './FreezeForm'
import { publishTexts } from './publish.texts'
import { usePublish } from './usePublish'

/** What a secretary can do with an edition that is not right. */
export function EditionForms({ slug }: { slug: string }) {
  const t = useTexts(publishTexts)
  return (
    <Section title={t.manage}>
      <details className="inzage">
        <summary>{t.correctTitle}</summary>
        <CorrectForm slug={slug} />
      </details>
      <details className="inzage">
        <summary>{t.withdrawTitle}</summary>
        <WithdrawForm slug={slug} />
      </details>
    </Section>
  )
}

function WithdrawForm({ slug }: { slug: string }) {
  const t = useTexts(publishTexts)
  const { send, isBusy, problems, error } = usePublish(WithdrawEditionDocument, ({ withdrawEdition }) => withdrawEdition)
  return (
    <form className="vaststellen" action={(form) => send({ slug, reason: String(form.get('reason') ?? '').trim() })}>
      <p>{t.withdrawWhy}</p>
      {error && <Message tone="bad">{t[error]}</Message>}
      <ProblemList problems={problems.filter(({ field }) => field === 'slug')} />
      <Field name="reason" label={t.reason} problems={problems} isRequired isLong longest={1000} />
      <button className="knop hoofd">{isBusy ? t.busy : t.withdraw}</button>
    </form>
  )
}

function CorrectForm({ slug }: { slug: string }) {
  const t = useTexts(publishTexts)
  const { send, isBusy, problems, made, error } = usePublish(CorrectEditionDocument, ({ correctEdition }) => correctEdition)
  if (made) return <Made slug={made.slug} />
  const submit = (form: FormData) => {
    const read = (name: string) => String(form.get(name) ?? '').trim()
    send({ slug, input: { whatChanged: read('whatChanged'), title: read('title') || null, foreword: read('foreword') || null } })
  }
  return (
    <form className="vaststellen" action={submit}>
      <p>{t.correctWhy}</p>
      {error && <Message tone="bad">{t[error]}</Message>}
      <ProblemList problems={problems.filter(({ field }) => field === 'slug')} />
      <Field name="whatChanged" label={t.whatChanged} problems={problems} isRequired isLong longest={1000} />
      <Field name="title" label={t.titleKept} problems={problems} longest={200} />
      <Field name="foreword" label={t.forewordKept} help={t.forewordHelp} problems={problems} isLong longest={5000} />
      <button className="knop hoofd">{isBusy ? t.busy : t.correct}</button>
    </form>
  )
}
