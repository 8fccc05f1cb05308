import { lazy, useEffect, useId, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useTexts } from '../../shared/i18n/texts'
import { Optional } from '../../shared/states/Optional'
import { Icon } from '../../shared/ui/Icon'
import { searchAddress } from './searchAddress'
import { searchBoxTexts } from './searchBox.texts'
import '../../shared/list/searchField.css'

// The field is there at once; all that suggesting takes comes when somebody types.
const Suggestions = lazy(() => import('./Suggestions'))

/** What the register takes at the most. */
const longest = 200

type Props = { value?: string; hasFocus?: boolean }

/** Searches the whole register, and suggests records by name while somebody types. */
export function SearchBox({ value = '', hasFocus }: Props) {
  const t = useTexts(searchBoxTexts)
  const navigate = useNavigate()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')

  // The field follows the address, also after back.
  useEffect(() => {
    if (input.current) input.current.value = value
    if (hasFocus) input.current?.focus()
  }, [value, hasFocus])

  const close = () => setTyped('')
  const submit = (form: FormData) => {
    close()
    void navigate(searchAddress(String(form.get('q')).trim()))
  }
  return (
    <search>
      <form className="zoek" action={submit}>
        <label className="vh" htmlFor={id}>
          {t.label}
        </label>
        <Icon name="search" />
        <input
          ref={input}
          id={id}
          name="q"
          // The list is named when it is there: a checker of HTML wants no pointer to nothing.
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
          role="combobox"
          enterKeyHint="search"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded="false"
          maxLength={longest}
          defaultValue={value}
          placeholder={t.example}
          onChange={({ target }) => setTyped(target.value.trim())}
        />
        <button className="knop hoofd">{t.search}</button>
        {typed.length > 1 && (
          <Optional>
            <Suggestions typed={typed} id={`${id}l`} input={input} close={close} />
          </Optional>
        )}
      </form>
    </search>
  )
}
