import { useState, type RefObject } from 'react'
import { bilingual, useTexts } from '../i18n/texts'
import type { TableFormat } from './saveTable'
import './downloads.css'

// Apart from the texts of lists: a table need not be in one.
const texts = bilingual(
  {
    download: 'Download deze rijen:',
    as: (table: string, format: string) => `${format} van de tabel ‘${table}’`,
    failed: 'Het bestand kon niet worden gemaakt. Laad de pagina opnieuw en probeer het nog eens.',
  },
  {
    download: 'Download these rows:',
    as: (table: string, format: string) => `${format} of the table ‘${table}’`,
    failed: 'The file could not be made. Load the page again and retry.',
  },
)

const formats: readonly TableFormat[] = ['csv', 'xlsx']

/** Takes a table along as a file: the rows that show, as they show. */
export function Downloads({ table, name }: { table: RefObject<HTMLTableElement | null>; name: string }) {
  const t = useTexts(texts)
  const [hasFailed, setFailed] = useState(false)
  const save = async (format: TableFormat) => {
    if (!table.current) return
    try {
      // Only who downloads needs the code for it.
      const { saveTable } = await import('./saveTable')
      await saveTable(table.current, name, format)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <p className="downloads klein">
      {t.download}
      {formats.map((format) => (
        <button key={format} type="button" aria-label={t.as(name, format.toUpperCase())} onClick={() => void save(format)}>
          {format.toUpperCase()}
        </button>
      ))}
      {hasFailed && <span role="alert">{t.failed}</span>}
    </p>
  )
}
