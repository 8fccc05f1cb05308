import { useId } from 'react'
import { useTexts } from '../i18n/texts'
import { Icon } from '../ui/Icon'
import { listTexts } from './list.texts'
import './list.css'

type Props = { value: string; onSearch: (text: string) => void; label?: string; placeholder?: string }

/** Searches on enter or on the button: typing alone would fill the history with half words. */
export function SearchField({ value, onSearch, label, placeholder }: Props) {
  const t = useTexts(listTexts)
  const id = useId()
  const submit = (form: FormData) => onSearch(String(form.get('text') ?? '').trim())
  return (
    <search>
    <form className="zoek" action={submit}>
      <label className="vh" htmlFor={id}>
        {label ?? t.searchIn}
      </label>
      <Icon name="search" />
      {/* The key makes the field follow the address, also after back. */}
      <input key={value} id={id} name="text" type="search" defaultValue={value} placeholder={placeholder} />
      <button className="knop hoofd">{t.search}</button>
    </form>
    </search>
  )
}
