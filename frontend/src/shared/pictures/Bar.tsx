import { share } from './share'
import './pictures.css'

type Props = { part: number; whole: number; label: string; line?: string }

/** A part of a whole as a bar; its words stand beside it. */
export function Bar({ part, whole, label, line = 'l0' }: Props) {
  return (
    <svg className={`balk ${line}`} viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className="bak" width="100" height="8" />
      <rect className="vul" width={share(part, whole)} height="8" />
    </svg>
  )
}
