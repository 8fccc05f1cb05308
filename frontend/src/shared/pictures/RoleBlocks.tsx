import type { ReactNode } from 'react'
import { Title } from '../ui/Title'

export type RoleBlock<T> = { key: string; title: string; items: readonly T[]; empty?: string }

/** Who does what: a block per role. A block without items shows only when it has words for that. */
export function RoleBlocks<T>({ blocks, itemKey, children }: {
  blocks: readonly RoleBlock<T>[]
  itemKey: (item: T) => string
  children: (item: T) => ReactNode
}) {
  const shown = blocks.filter(({ items, empty }) => items.length > 0 || empty)
  return (
    <div className="rollen">
      {shown.map(({ key, title, items, empty }) => (
        <div key={key}>
          <Title level={3}>{title}</Title>
          {items.length === 0 ? (
            <p className="klein zacht">{empty}</p>
          ) : (
            <ul>
              {items.map((item) => (
                <li key={itemKey(item)}>{children(item)}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  )
}
