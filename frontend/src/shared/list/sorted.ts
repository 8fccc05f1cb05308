import { choiceParam, type Param } from './urlState'

/** The name of an order; with a minus sign before it, the other way round. */
export type Sorted<T extends string> = T | `-${T}`

export const sortParam = <T extends string>(sorts: readonly [T, ...T[]]): Param<Sorted<T>> =>
  choiceParam<Sorted<T>>([...sorts, ...sorts.map((sort): Sorted<T> => `-${sort}`)])

/** The order itself, whichever way round. */
export const plainSort = <T extends string>(asked: Sorted<T>) => asked.replace(/^-/, '') as T

export type Order = { direction?: 'ASC' | 'DESC' }

/** Whether it begins with the least. */
export const isUp = ({ direction }: Order, asked: string) => (direction === 'ASC') !== asked.startsWith('-')

/** What to ask the register: an order as its name says, or the other way round. */
export const inWay = <O extends Order>(order: O, asked: string): O => ({ ...order, direction: isUp(order, asked) ? 'ASC' : 'DESC' })
