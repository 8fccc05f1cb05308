import { useTexts } from '../../shared/i18n/texts'
import { governanceTexts } from './governance.texts'

/** More than this many dots nobody counts. */
const most = 24

/** How often in a year, as that many dots: three beside twelve shows at a glance. */
export function Rhythm({ times }: { times: number }) {
  const t = useTexts(governanceTexts)
  if (times > most) return null
  return (
    <svg className="ritme" viewBox={`0 0 ${times * 12} 12`} style={{ width: times * 12 }} role="img" aria-label={t.inAYear(times)}>
      {Array.from({ length: times }, (_, dot) => (
        <circle key={dot} cx={dot * 12 + 6} cy="6" r="4.4" />
      ))}
    </svg>
  )
}
