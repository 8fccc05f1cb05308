import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from './Breadcrumb'

type Props = { trail?: readonly Crumb[]; here: string; children: ReactNode }

/** The sea-coloured band at the top of a page: what this is, and its state. */
export function Band({ trail = [], here, children }: Props) {
  return (
    <div className="band">
      <div className="wrap">
        <Breadcrumb trail={trail} here={here} />
        {children}
      </div>
    </div>
  )
}
