import { Link } from 'react-router'
import { useFormat } from '../i18n/format'
import { share } from './share'
import './barList.css'

export type BarItem = { key: string; label: string; count: number; to?: string; isCurrent?: boolean }

/** Counts as bars with their numbers: longest is most. Each may lead to what it counts. */
export function BarList({ items, label }: { items: readonly BarItem[]; label: string }) {
  const most = Math.max(0, ...items.map(({ count }) => count))
  return (
    <ul className="staven" aria-label={label}>
      {items.map((item) => (
        <li key={item.key}>
          {item.to ? (
            <Link to={item.to} aria-current={item.isCurrent ? 'true' : undefined}>
              <Row item={item} most={most} />
            </Link>
          ) : (
            <div>
              <Row item={item} most={most} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function Row({ item: { label, count }, most }: { item: BarItem; most: number }) {
  const format = useFormat()
  return (
    <>
      <span className="staafnaam">{label}</span>{' '}
      <b>{format.number(count)}</b>
      <span className="staaf" aria-hidden="true">
        <span style={{ width: `${share(count, most)}%` }} />
      </span>
    </>
  )
}
