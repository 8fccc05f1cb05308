import { Fragment, useState } from 'react'
import { useRegisterLang } from '../i18n/language'
import { splitAtAbbreviations, type AbbreviationLike } from './abbreviations'

/** A text in which every abbreviation of the register opens in place, at its first use. */
export function Abbreviated({ text, abbreviations }: { text: string; abbreviations: readonly AbbreviationLike[] }) {
  return (
    <span {...useRegisterLang()}>
      {splitAtAbbreviations(text, abbreviations).map((part) =>
        part.abbreviation ? (
          <AbbreviationButton key={part.at} abbreviation={part.abbreviation} />
        ) : (
          <Fragment key={part.at}>{part.text}</Fragment>
        ),
      )}
    </span>
  )
}

export function AbbreviationButton({ abbreviation }: { abbreviation: AbbreviationLike }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="afko" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {abbreviation.short}
      </button>
      {isOpen ? (
        <span className="uitleg"> {abbreviation.long}</span>
      ) : (
        <span className="alleen-print"> ({abbreviation.long})</span>
      )}
    </>
  )
}
