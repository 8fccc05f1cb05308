import { useEffect, useState, type RefObject } from 'react'
import { useNavigate } from 'react-router'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { SuggestDocument } from '../../shared/gql/documents/Suggest'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { useAfterPause } from '../../shared/list/useAfterPause'
import { recordAddress } from '../../shared/records/recordAddress'
import { Marked } from '../../shared/ui/Marked'
import { suggestionsTexts } from './suggestions.texts'
import './suggestions.css'

type Props = {
  typed: string
  id: string
  /** The field above, which keeps the focus. */
  input: RefObject<HTMLInputElement | null>
  close: () => void
}

/** The list under the field, after the combobox pattern of the ARIA Authoring Practices: the focus stays in the field. */
export default function Suggestions({ typed, id, input, close }: Props) {
  const t = useTexts(suggestionsTexts)
  const label = useLabel()
  const registerLang = useRegisterLang()
  const navigate = useNavigate()
  const { data } = usePageQuery(SuggestDocument, { text: useAfterPause(typed) }, { keepPrevious: true })
  const suggestions = data?.suggest ?? []
  // Closed by Esc it stays away until an arrow asks for it, or something else is typed.
  const [closedAt, setClosedAt] = useState<string>()
  if (closedAt !== undefined && closedAt !== typed) setClosedAt(undefined)
  const [chosen, setChosen] = useState({ index: -1, of: data, typed })
  // Another list starts with none chosen, and so does whoever types on: the list still is of what stood there before.
  const index = chosen.of === data && chosen.typed === typed ? chosen.index : -1
  const count = suggestions.length
  const isOpen = count > 0 && closedAt !== typed
  const optionId = (at: number) => `${id}${at}`
  const go = (at: number) => {
    const suggestion = suggestions[at]
    close()
    if (suggestion) void navigate(recordAddress(suggestion.record))
  }
  // The field itself is a place in the round: from there down is the first, up the last.
  const move = (by: number) => setChosen({ index: ((index + 1 + by + count + 1) % (count + 1)) - 1, of: data, typed })

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      setClosedAt(typed)
      setChosen({ index: -1, of: data, typed })
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setClosedAt(undefined)
      move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && index >= 0) {
      event.preventDefault()
      go(index)
    }
  }
  useField(input, onKey, close, isOpen ? id : undefined, index >= 0 ? optionId(index) : undefined)

  return (
    <>
      <p className="vh" role="status">
        {data && (isOpen || count === 0) && t.count(count)}
      </p>
      {isOpen && (
        <div className="suggesties" role="listbox" id={id} aria-label={t.list}>
          {suggestions.map(({ record, kind, name, alias }, at) => (
            // The keys are those of the field, which keeps the focus.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div key={record.id} role="option" id={optionId(at)} aria-selected={at === index} tabIndex={-1} onMouseDown={(event) => event.preventDefault()} onClick={() => go(at)}>
              <span {...registerLang}>
                <Marked parts={name} />
                {alias && <span className="zacht">, {t.alias(alias)}</span>}
              </span>
              <span className="klein zacht">{capitalized(label('recordKind', kind))}</span>
            </div>
          ))}
        </div>
      )}
    </>
  )
}

/** Listens to the field, and tells it whether there is a list and what is chosen in it. The field does without until then. */
function useField(input: Props['input'], onKey: (event: KeyboardEvent) => void, close: () => void, list: string | undefined, active: string | undefined) {
  useEffect(() => {
    const field = input.current
    field?.addEventListener('keydown', onKey)
    field?.addEventListener('blur', close)
    return () => {
      field?.removeEventListener('keydown', onKey)
      field?.removeEventListener('blur', close)
    }
  })
  useEffect(() => {
    const field = input.current
    field?.setAttribute('aria-expanded', String(list !== undefined))
    // Only a list that is there can be pointed at.
    if (list) field?.setAttribute('aria-controls', list)
    if (active) {
      field?.setAttribute('aria-activedescendant', active)
      document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
    }
    return () => {
      field?.setAttribute('aria-expanded', 'false')
      field?.removeAttribute('aria-controls')
      field?.removeAttribute('aria-activedescendant')
    }
  }, [input, list, active])
}
