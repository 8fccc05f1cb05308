import { useId } from 'react'
import type { ProblemInFormFragment } from '../../../shared/gql/graphql'
import { useFormat } from '../../../shared/i18n/format'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { publishTexts } from './publish.texts'

export type Problems = readonly ProblemInFormFragment[]

type Props = {
  name: string
  label: string
  help?: string
  problems: Problems
  isLong?: boolean
  isRequired?: boolean
  longest: number
  defaultValue?: string
  pattern?: string
}

/** A text field with what is wrong with it right under its label. */
export function Field({ name, label, help, problems, isLong = false, isRequired = false, longest, defaultValue, pattern }: Props) {
  const id = useId()
  const own = problems.filter(({ field }) => field === name)
  const field = {
    id, name, maxLength: longest, required: isRequired, defaultValue,
    'aria-describedby': help || own.length > 0 ? `${id}-uitleg` : undefined,
    'aria-invalid': own.length > 0 || undefined,
  }
  return (
    <div className={`veld${own.length > 0 ? ' mis' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {(help || own.length > 0) && (
        <div id={`${id}-uitleg`} className="klein">
          {help && <p className="zacht">{help}</p>}
          <ProblemList problems={own} />
        </div>
      )}
      {isLong ? <textarea rows={5} {...field} /> : <input type="text" pattern={pattern} {...field} />}
    </div>
  )
}

/** What is wrong with none of the fields of a form, and so is to be told above them. */
export const besides = (fields: readonly string[], problems: Problems): Problems => problems.filter(({ field }) => !fields.includes(field))

/** Our own words where we have them; the register's otherwise. */
export function ProblemList({ problems }: { problems: Problems }) {
  const t = useTexts(publishTexts)
  const ours: Readonly<Record<string, string>> = t.problems
  return (
    <>
      {problems.map(({ code, message, words }) => (
        <p key={`${code} ${message}`} className="veldfout" role="alert" tabIndex={-1}>
          {ours[code] ?? message}
          {words.length > 0 && <Words words={words} />}
        </p>
      ))}
    </>
  )
}

/** The words of the text that are meant. */
function Words({ words }: { words: readonly string[] }) {
  const format = useFormat()
  return <span {...useRegisterLang()}> {format.list(words.map((word) => `‘${word}’`))}</span>
}
