import type { Column } from './DataTable'
import { isUp, plainSort, type Order, type Sorted } from './sorted'

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
