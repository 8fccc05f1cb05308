import type { ReactNode } from 'react'
import { useTexts } from '../i18n/texts'
import { listTexts } from './list.texts'
import './list.css'

/** What a picture shows, as a table, for who asks for it. */
export function AsTable({ label, children }: { label?: string; children: ReactNode }) {
  const t = useTexts(listTexts)
  return (
    <details className="alstabel">
      <summary>{label ?? t.asTable}</summary>
      {children}
    </details>
  )
}
