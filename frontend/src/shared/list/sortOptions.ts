import type { Option } from './Select'
import type { Sorted } from './sorted'

/** What an order is called, as its name says and the other way round: on a narrow screen no heading shows which way it goes. */
export type SortNames<T extends string> = Readonly<Record<T, readonly [asNamed: string, reversed: string]>>

/** Each order, both ways. */
export const sortOptions = <T extends string>(sorts: readonly T[], names: SortNames<T>): readonly Option<Sorted<T>>[] =>
  sorts.flatMap((sort): Option<Sorted<T>>[] => [
    { value: sort, label: names[sort][0] },
    { value: `-${sort}`, label: names[sort][1] },
  ])
