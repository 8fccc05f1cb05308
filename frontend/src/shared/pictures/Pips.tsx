import { useFormat } from '../i18n/format'
import { useTexts } from '../i18n/texts'
import { pictureTexts } from './pictures.texts'
import './pictures.css'

/** More than this many dots nobody counts. */
const most = 40

/** A count without names: 13 of 14 dots. The dots say how many, never which. */
export function Pips({ value, of }: { value: number; of: number }) {
  const t = useTexts(pictureTexts)
  const format = useFormat()
  if (!Number.isInteger(value) || !Number.isInteger(of) || of > most) return null
  return (
    <svg className="pips" viewBox={`0 0 ${of * 12} 12`} role="img" aria-label={`${format.number(value)} ${t.of} ${format.number(of)}`}>
      {Array.from({ length: of }, (_, dot) => (
        <circle key={dot} className={dot < value ? 'on' : undefined} cx={dot * 12 + 6} cy="6" r="4.4" />
      ))}
    </svg>
  )
}
