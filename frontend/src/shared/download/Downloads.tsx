import { useState, type RefObject } from 'react'
import { useTexts } from '../i18n/texts'
import { downloadTexts } from './download.texts'
import type { TableFormat } from './saveTable'
import { tableContent } from './tableContent'
import './downloads.css'

const formats: readonly TableFormat[] = ['csv', 'xlsx']

type ButtonsProps = { label: string; name: string; isBusy?: boolean; save: (format: TableFormat) => void }

export function DownloadButtons({ label, name, isBusy = false, save }: ButtonsProps) {
  const t = useTexts(downloadTexts)
  return (
    <>
      {label}
      {formats.map((format) => (
        <button key={format} type="button" disabled={isBusy} aria-label={t.as(name, format.toUpperCase())} onClick={() => save(format)}>
          {format.toUpperCase()}
        </button>
      ))}
    </>
  )
}

/** Takes a table along as a file: the rows that show, as they show. */
export function Downloads({ table, name }: { table: RefObject<HTMLTableElement | null>; name: string }) {
  const t = useTexts(downloadTexts)
  const [hasFailed, setFailed] = useState(false)
  const save = async (format: TableFormat) => {
    if (!table.current) return
    try {
      // Only who downloads needs the code for it.
      const { saveTable } = await import('./saveTable')
      await saveTable(tableContent(table.current, t.cited), name, format)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <p className="downloads klein">
      <DownloadButtons label={t.download} name={name} save={(format) => void save(format)} />
      {hasFailed && <span role="alert">{t.failed}</span>}
    </p>
  )
}
