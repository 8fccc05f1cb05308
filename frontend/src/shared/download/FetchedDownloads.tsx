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

type Props = {
  name: string
  totalCount: number
  /** What the page asks, to tell one list from the next under the same name. */
  question: string
  fetchRows: (fetching: Fetching) => Promise<readonly (readonly CellValue[])[]>
}

/** Takes a whole list along as a file, of which the page shows a part: fetched part by part, with how far it is. */
export function FetchedDownloads({ name, totalCount, question, fetchRows }: Props) {
  const t = useTexts(downloadTexts)
  const format = useFormat()
  const [state, setState] = useState<State>({ is: 'quiet' })
  const total = format.number(totalCount)
  const running = useRef<{ of: string; controller: AbortController }>(undefined)
  useEffect(
    () => () => {
      if (running.current?.of === question) running.current.controller.abort(new NotWhole('replaced'))
      // What was said of the last list need not hold for this one.
      setState((now) => (now.is === 'fetching' ? now : { is: 'quiet' }))
    },
    [question],
  )

  const save = async (as: TableFormat) => {
    const controller = new AbortController()
    running.current = { of: question, controller }
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
      // Stopped by the page, the signal says why; a question that it cut short may say anything.
      const why: unknown = controller.signal.reason ?? cause
      setState(why instanceof NotWhole ? { is: why.reason } : controller.signal.aborted ? { is: 'stopped' } : { is: 'broken', count })
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
