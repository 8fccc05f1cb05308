import { useEffect, useRef, useState } from 'react'
import { useFormat } from '../i18n/format'
import { useTexts } from '../i18n/texts'
import { DownloadButtons } from './Downloads'
import { downloadTexts } from './download.texts'
import { mostCells, mostTaken, NotWhole } from './everyPage'
import { saveTable, type TableFormat } from './saveTable'
import type { CellValue } from './tableContent'

/** What a fetch tells while it goes on. */
export type Fetching = { signal: AbortSignal; onRows: (count: number) => void; onWait: () => void }

type State =
  | { is: 'quiet' | 'stopped' | 'failed' | NotWhole['reason'] }
  | { is: 'fetching'; count: number; isWaiting: boolean; controller: AbortController }
  | { is: 'broken'; count: number }

type Props = { name: string; totalCount: number; fetchRows: (fetching: Fetching) => Promise<readonly (readonly CellValue[])[]> }

/** Takes a whole list along as a file, of which the page shows a part: fetched part by part, with how far it is. */
export function FetchedDownloads({ name, totalCount, fetchRows }: Props) {
  const t = useTexts(downloadTexts)
  const format = useFormat()
  const [state, setState] = useState<State>({ is: 'quiet' })
  const total = format.number(totalCount)
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const save = async (as: TableFormat) => {
    const controller = new AbortController()
    running.current = controller
    let count = 0
    const show = (isWaiting: boolean) => setState({ is: 'fetching', count, isWaiting, controller })
    show(false)
    try {
      const rows = await fetchRows({
        signal: controller.signal,
        onRows: (now) => {
          count = now
          show(false)
        },
        onWait: () => show(true),
      })
      controller.signal.throwIfAborted()
      await saveTable(rows, name, as)
      setState({ is: 'quiet' })
    } catch (cause) {
      setState(controller.signal.aborted ? { is: 'stopped' } : cause instanceof NotWhole ? { is: cause.reason } : { is: 'broken', count })
    }
  }

  const said = () => {
    switch (state.is) {
      case 'fetching':
        return `${t.progress(format.number(state.count), total)}${state.isWaiting ? ` ${t.waiting}` : ''}`
      case 'broken':
        return t.broken(format.number(state.count), total)
      case 'tooMany':
        return t.tooMany(format.number(mostTaken))
      case 'tooManyCells':
        return t.tooManyCells(format.number(mostCells))
      case 'quiet':
        return ''
      default:
        return t[state.is]
    }
  }
  return (
    <p className="downloads klein">
      <DownloadButtons label={t.downloadAll(total)} name={name} isBusy={state.is === 'fetching'} save={(as) => void save(as)} />
      {state.is === 'fetching' && (
        <button type="button" onClick={() => state.controller.abort()}>
          {t.stop}
        </button>
      )}
      <span role="status">{said()}</span>
    </p>
  )
}
