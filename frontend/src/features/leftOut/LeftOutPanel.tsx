import { useId, useState } from 'react'
import { useTexts } from '../../shared/i18n/texts'
import type { WiderAudience } from '../../shared/signin/session'
import { useViewer } from '../../shared/signin/useViewer'
import { Icon } from '../../shared/ui/Icon'
import { audienceIcons } from '../../shared/ui/Audience'
import { LeftOutList } from './LeftOutList'
import { leftOutTexts } from './leftOut.texts'
import './leftOut.css'

type Props = { id: string; looksAs: WiderAudience | undefined }

/** A question that opens: nothing is asked before the reader does. */
export default function LeftOutPanel({ id, looksAs }: Props) {
  const t = useTexts(leftOutTexts)
  const viewer = useViewer()
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState<WiderAudience>('PUBLIC')
  const panel = useId()
  const wider = widerThan(looksAs, viewer?.mayViewAs ?? [])
  if (wider.length === 0) return null
  const audience = wider.includes(chosen) ? chosen : 'PUBLIC'
  return (
    <section className="weglating" aria-label={t.title}>
      <button type="button" className="knop" aria-expanded={isOpen} aria-controls={panel} onClick={() => setOpen(!isOpen)}>
        <Icon name="eye" />
        {t.title}
      </button>
      <div id={panel} className="paneel" hidden={!isOpen}>
        {wider.length > 1 && <Choice choices={wider} chosen={audience} choose={setChosen} />}
        {isOpen && <LeftOutList key={audience} id={id} audience={audience} />}
      </div>
    </section>
  )
}

/** Whoever looks as a partner sees what partners see, so only the public gets less. */
function widerThan(looksAs: WiderAudience | undefined, mayViewAs: readonly string[]): readonly WiderAudience[] {
  const all = (['PUBLIC', 'PARTNER'] as const).filter((audience) => mayViewAs.includes(audience))
  return looksAs ? all.slice(0, all.indexOf(looksAs)) : all
}

type ChoiceProps = { choices: readonly WiderAudience[]; chosen: WiderAudience; choose: (audience: WiderAudience) => void }

function Choice({ choices, chosen, choose }: ChoiceProps) {
  const t = useTexts(leftOutTexts)
  const name = useId()
  return (
    <fieldset className="keuze">
      <legend className="vh">{t.forWhom}</legend>
      {choices.map((audience) => (
        <label key={audience}>
          <input type="radio" name={name} checked={audience === chosen} onChange={() => choose(audience)} />
          <Icon name={audienceIcons[audience]} />
          {t.audience[audience]}
        </label>
      ))}
    </fieldset>
  )
}
