import { useElapsed } from './useElapsed'
import { useTexts } from '../i18n/texts'
import { stateTexts } from './states.texts'
import './states.css'

type Props = {
  /** How many bars, and how wide: the shape of what comes. */
  shape: readonly ('title' | 'line' | 'short' | 'tiles')[]
}

const skeletonAfterMs = 300
const slowAfterMs = 8000

/** Holds the place of what comes. Nothing shows at first: a fast answer needs no flicker. */
export function Skeleton({ shape }: Props) {
  const t = useTexts(stateTexts)
  const isVisible = useElapsed(skeletonAfterMs)
  const isSlow = useElapsed(slowAfterMs)
  return (
    <div className={isVisible ? 'skelet' : 'skelet wacht'} aria-busy="true">
      <p className={isSlow ? 'klein' : 'vh'} role="status">
        {isSlow ? t.slow : isVisible && t.loading}
      </p>
      {shape.map((bar, index) => (
        // The bars have no identity: the shape never changes while it shows.
        // oxlint-disable-next-line react/no-array-index-key
        <Bar key={index} bar={bar} />
      ))}
    </div>
  )
}

const barClass = { title: 'bot w8', line: 'bot', short: 'bot w3' } as const

function Bar({ bar }: { bar: Props['shape'][number] }) {
  if (bar !== 'tiles') return <span className={barClass[bar]} />
  return (
    <div className="tegels">
      {Array.from({ length: 16 }, (_, tile) => (
        <span key={tile} className="bot" />
      ))}
    </div>
  )
}
