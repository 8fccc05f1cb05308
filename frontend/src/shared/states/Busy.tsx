import { useEffect, useState } from 'react'
import { useTexts } from '../i18n/texts'
import { Icon } from '../ui/Icon'
import { failureTexts } from './failures.texts'
import './states.css'

/** The register wants no question for a while. Counts down to when it is asked again, which goes by itself. */
export function Busy({ ms }: { ms: number }) {
  const t = useTexts(failureTexts)
  const seconds = useCountdown(Math.ceil(ms / 1000))
  return (
    <div className="melding let">
      <Icon name="info" />
      <p aria-hidden="true">{t.busyFor(seconds)}</p>
      {/* A screen reader hears it once, and not every second. */}
      <p className="vh" role="status">
        {t.busyFor(Math.ceil(ms / 1000))}
      </p>
    </div>
  )
}

function useCountdown(from: number): number {
  const [seconds, setSeconds] = useState(from)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((left) => Math.max(1, left - 1)), 1000)
    return () => clearInterval(timer)
  }, [])
  return seconds
}
