import type { ReactNode } from 'react'
import { useFormat, type Period } from '../i18n/format'
import { lineClass } from './lines'
import { Figure, type Measured } from './Figure'
import { useRegisterLang } from '../i18n/language'
import './pictures.css'

export type RouteResult = {
  id: string
  period: Period
  summary: string
  metrics: readonly (Measured & { metric: string })[]
}

/** Results as a route through time, the newest first. `note` gives the sources of a result, `text` its words as shown. */
export function ResultsRoute<R extends RouteResult>({ results, line, note, text }: {
  results: readonly R[]
  line: number | null | undefined
  note: (result: R) => ReactNode
  text?: (summary: string) => ReactNode
}) {
  const format = useFormat()
  const registerLang = useRegisterLang()
  return (
    <ol className={`halten ${lineClass(line)}`}>
      {results.map((result) => (
        <li key={result.id}>
          <p className="wanneer">{format.period(result.period)}</p>
          <p>
            {text ? text(result.summary) : <span {...registerLang}>{result.summary}</span>} {note(result)}
          </p>
          <Metrics metrics={result.metrics} />
        </li>
      ))}
    </ol>
  )
}

function Metrics({ metrics }: { metrics: RouteResult['metrics'] }) {
  const registerLang = useRegisterLang()
  if (metrics.length === 0) return null
  return (
    <div className="maten">
      {metrics.map(({ metric, ...measured }) => (
        <div key={metric} {...registerLang}>
          <Figure {...measured} />
          <span className="klein zacht">{metric}</span>
        </div>
      ))}
    </div>
  )
}
