import type { ReactNode } from 'react'
import { bilingual, useTexts } from '../i18n/texts'
import './asTable.css'

// Not among the texts of lists: a picture need not be near one.
const texts = bilingual({ asTable: 'Bekijk als tabel' }, { asTable: 'See as a table' })

/** What a picture shows, as a table, for who asks for it. */
export function AsTable({ label, children }: { label?: string; children: ReactNode }) {
  const t = useTexts(texts)
  return (
    <details className="alstabel">
      <summary>{label ?? t.asTable}</summary>
      {children}
    </details>
  )
}
