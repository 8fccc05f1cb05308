import { useTexts } from '../i18n/texts'
import type { Column } from './DataTable'
import type { Option } from './Select'
import { isUp, plainSort, type Order, type Sorted } from './sorted'
import { sortingTexts } from './sorting.texts'

/** Columns whose heading sorts: the first time as the name of the order says, then the other way round. */
export const headSort = <T extends string>(orders: Readonly<Record<T, Order>>, asked: string, onSort: (sort: Sorted<T>) => void) =>
  (sort: T, header: string): Pick<Column<unknown>, 'header' | 'head'> => {
    const direction = plainSort(asked) === sort ? (isUp(orders[sort], asked) ? 'ascending' : 'descending') : undefined
    return {
      header,
      head: {
        'aria-sort': direction,
        children: (
          <button type="button" className="plat" onClick={() => onSort(asked === sort ? `-${sort}` : sort)}>
            {header}
            {direction && <span aria-hidden="true">{direction === 'ascending' ? ' ↑' : ' ↓'}</span>}
          </button>
        ),
      },
    }
  }

export type HeadSort<T extends string> = ReturnType<typeof headSort<T>>

/** Each order, both ways: on a narrow screen no heading shows, so the choice has them all. */
export function useSortOptions<T extends string>(sorts: readonly T[], names: Readonly<Record<T, string>>): readonly Option<Sorted<T>>[] {
  const t = useTexts(sortingTexts)
  return sorts.flatMap((sort): Option<Sorted<T>>[] => [
    { value: sort, label: names[sort] },
    { value: `-${sort}`, label: t.reversed(names[sort]) },
  ])
}
