import { useTexts } from '../i18n/texts'
import { Icon } from '../ui/Icon'
import { listTexts } from './list.texts'
import './list.css'

// What is needed at a click alone comes with it.
const goOn = (index: number) => import('./keepPlace').then((code) => code.afterChip(index))

export type Chip = { key: string; label: string; remove: () => void }

/** The filters that hold now; each can be taken away. */
export function Chips({ chips, clear }: { chips: readonly Chip[]; clear: () => void }) {
  const t = useTexts(listTexts)
  if (chips.length === 0) return null
  return (
    <ul className="gekozen-filters" aria-label={t.chosen}>
      {chips.map(({ key, label, remove }, index) => (
        <li key={key}>
          <button type="button" onClick={() => (remove(), void goOn(index))} aria-label={t.remove(label)}>
            {label} <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="plat" onClick={() => (clear(), void goOn(0))}>
          {t.clear}
        </button>
      </li>
    </ul>
  )
}
