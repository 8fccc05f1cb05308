import { useId, useRef, useState, type SubmitEvent } from 'react'
import { useTexts } from '../../shared/i18n/texts'
import { Message } from '../../shared/states/Message'
import { Section } from '../../shared/ui/Section'
import { giveCode, type CodeTrouble, type Csrf } from './demoPeople'
import { signInPageTexts } from './signInPage.texts'

type Props = { csrf: Csrf; onRight: () => void }

/** The code that the server printed at its start: whoever cannot see that is no reader at this machine. */
export function AskCode({ csrf, onRight }: Props) {
  const t = useTexts(signInPageTexts)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [trouble, setTrouble] = useState<CodeTrouble>()
  const [isBusy, setIsBusy] = useState(false)

  const give = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    setIsBusy(true)
    const found = await giveCode(csrf, field.current?.value ?? '')
    setIsBusy(false)
    setTrouble(found)
    if (found) field.current?.select()
    else onRight()
  }
  return (
    <Section title={t.codeFirst}>
      <p>{t.codeWhere}</p>
      <form className="sleutel" onSubmit={(event) => void give(event)}>
        {trouble && (
          <Message tone="bad">
            <p id={`${id}-fout`}>{t.codeTroubles[trouble]}</p>
          </Message>
        )}
        <p>
          <label htmlFor={id}>{t.code}</label>
          <span id={`${id}-uitleg`} className="klein zacht">
            {t.codeForm}
          </span>
          <input
            ref={field}
            id={id}
            type="text"
            size={12}
            maxLength={30}
            required
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-describedby={trouble ? `${id}-uitleg ${id}-fout` : `${id}-uitleg`}
            aria-invalid={trouble === 'wrong' || undefined}
          />
        </p>
        <button className="knop hoofd">{t.goOn}</button>
      </form>
    </Section>
  )
}
