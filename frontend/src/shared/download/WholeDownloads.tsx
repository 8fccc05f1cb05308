import { useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useTexts } from '../i18n/texts'
import type { Loaded } from '../list/useConnection'
import { SourcesProvider } from '../sources/SourcesProvider'
import { downloadTexts } from './download.texts'
import { everyPage } from './everyPage'
import { FetchedDownloads, type Fetching } from './FetchedDownloads'
import { tableContent, type CellValue } from './tableContent'

export { FetchedDownloads } from './FetchedDownloads'

type Props = {
  name: string
  of: Pick<Loaded<unknown>, 'totalCount' | 'ask'>
  question: string
  onStart: () => void
  /** The same table, of other rows. */
  draw: (rows: readonly unknown[]) => ReactNode
}

type Drawing = { rows: readonly unknown[]; done: (table: HTMLTableElement) => void }

/** All rows of a list as its table shows them: each part is drawn out of sight and read, so that a file says what a page says. */
export default function WholeDownloads({ name, of: { totalCount, ask }, question, onStart, draw }: Props) {
  const [drawing, setDrawing] = useState<Drawing>()
  const t = useTexts(downloadTexts)
  const [place] = useState(() => document.createElement('div'))

  const fetchRows = async ({ signal, onRows, onWait }: Fetching) => {
    onStart()
    const content: (readonly CellValue[])[] = []
    try {
      for await (const rows of everyPage(ask, { signal, onWait })) {
        const table = await new Promise<HTMLTableElement>((done) => setDrawing({ rows, done }))
        content.push(...tableContent(table, t.cited).slice(content.length === 0 ? 0 : 1))
        onRows(content.length - 1)
      }
    } finally {
      setDrawing(undefined)
    }
    return content
  }
  return (
    <>
      <FetchedDownloads name={name} totalCount={totalCount} question={question} fetchRows={fetchRows} />
      {drawing &&
        createPortal(
          <SourcesProvider>
            <Drawn done={drawing.done}>{draw(drawing.rows)}</Drawn>
          </SourcesProvider>,
          place,
        )}
    </>
  )
}

/** Tells when it is drawn. Its own list of sources keeps those out of the page's. */
function Drawn({ children, done }: Pick<Drawing, 'done'> & { children: ReactNode }) {
  const all = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const table = all.current?.querySelector('table')
    if (table) done(table)
  }, [done])
  return <div ref={all}>{children}</div>
}
