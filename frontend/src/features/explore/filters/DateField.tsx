import { useId, useState, type FormEvent } from 'react'
import { useTexts } from '../../../shared/i18n/texts'
import { readDate } from './readDate'
import { dateTexts } from './date.texts'

type Props = { value: string; label?: string; onChange: (date: string) => void }

/** A date as exact as the reader wants. A browser's own field knows no year or month alone. */
export function DateField({ value, label, onChange }: Props) {
  const t = useTexts(dateTexts)
  const id = useId()
  const [isWrong, setWrong] = useState(false)
  // Not by an action of the form: React would put back what stood there, under a message about what was typed.
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('date') ?? '').trim()
    const date = text === '' ? '' : readDate(text)
    setWrong(date === undefined)
    if (date !== undefined) onChange(date)
  }
  return (
    <form className="datumveld" onSubmit={submit}>
      <label htmlFor={id}>{label ?? t.date}</label>
      <span>
        <input id={id} name="date" size={10} maxLength={20} defaultValue={value} aria-describedby={`${id}why`} aria-invalid={isWrong} />
        <button className="knop">{t.show}</button>
      </span>
      <span id={`${id}why`} className="klein zacht" role={isWrong ? 'alert' : undefined}>
        {isWrong ? t.dateWrong : t.dateWhy}
      </span>
    </form>
  )
}
