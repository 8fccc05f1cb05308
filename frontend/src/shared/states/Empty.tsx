import type { ReactNode } from 'react'
import './states.css'

type Props = {
  title: string
  /** Why there is nothing. */
  why: string
  /** What the reader can do: links and buttons. */
  children?: ReactNode
}

/** Nothing to show: says why and what to do, beside a route that ends. */
export function Empty({ title, why, children }: Props) {
  return (
    <div className="paneel leegvak">
      <svg className="leegbeeld" viewBox="0 0 200 60" aria-hidden="true">
        <path className="spoor l0" d="M0 30h78" />
        <path className="onb" d="M86 30h50" />
        <circle className="st l0" cx="80" cy="30" r="9" />
        <path className="onb" d="M150 18v24M158 18v24" />
      </svg>
      <h2 className="h3">{title}</h2>
      <p>{why}</p>
      {children && <div className="acties">{children}</div>}
    </div>
  )
}
