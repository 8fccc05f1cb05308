import { useId, useState, type ReactNode } from 'react'
import { useTexts } from '../i18n/texts'
import { Icon } from '../ui/Icon'
import { listTexts } from './list.texts'
import './list.css'

/** The filters beside a list; on a narrow screen they wait behind a button, so that the list comes first. */
export function FilterPanel({ children }: { children: ReactNode }) {
  const t = useTexts(listTexts)
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="filterpaneel" aria-labelledby={`${id}h`}>
      <h2 id={`${id}h`} className="h3">
        {t.filters}
      </h2>
      <button type="button" className="knop alleen-smal" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <Icon name="filter" />
        {isOpen ? t.hideFilters : t.showFilters}
      </button>
      <div id={id} className={isOpen ? 'filters open' : 'filters'}>
        {children}
      </div>
    </section>
  )
}
