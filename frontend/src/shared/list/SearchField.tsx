import { useEffect, useId, useRef } from 'react'
import { useTexts } from '../i18n/texts'
import { Icon } from '../ui/Icon'
import { searchFieldTexts } from './searchField.texts'
// Its words and rules are apart from those of lists: the start page has a search field and no list.
import './searchField.css'

/** What the register takes at the most. */
const longestSearch = 200

type Props = { value: string; onSearch: (text: string) => void; label?: string; placeholder?: string }

/** Searches on enter or on the button: typing alone would fill the history with half words. */
export function SearchField({ value, onSearch, label, placeholder }: Props) {
  const t = useTexts(searchFieldTexts)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  // The field follows the address, also after back. A field made anew would lose the focus of who just searched.
  useEffect(() => {
    if (input.current) input.current.value = value
  }, [value])
  const submit = (form: FormData) => onSearch(String(form.get('text') ?? '').trim())
  return (
    <search>
    <form className="zoek" action={submit}>
      <label className="vh" htmlFor={id}>
        {label ?? t.searchIn}
      </label>
      <Icon name="search" />
      <input ref={input} id={id} name="text" type="search" maxLength={longestSearch} defaultValue={value} placeholder={placeholder} />
      <button className="knop hoofd">{t.search}</button>
    </form>
    </search>
  )
}
