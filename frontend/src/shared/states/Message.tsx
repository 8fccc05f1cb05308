import type { ReactNode } from 'react'
import { Icon, type IconName } from '../ui/Icon'
import './states.css'

type Tone = 'bad' | 'warn' | 'good'

const look: Record<Tone, { className: string; icon: IconName }> = {
  bad: { className: 'fout', icon: 'warn' },
  warn: { className: 'let', icon: 'info' },
  good: { className: 'ok', icon: 'check' },
}

/** A message with an icon and words; a bad one interrupts a screen reader, the others wait. */
export function Message({ tone, children }: { tone: Tone; children: ReactNode }) {
  const { className, icon } = look[tone]
  return (
    <div className={`melding ${className}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  )
}
