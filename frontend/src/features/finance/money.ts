import { share } from '../../shared/pictures/share'
import type { MoneyLineFragment, MoneyYearFragment } from '../../shared/gql/graphql'

export type MoneyTable = MoneyYearFragment['tables'][number]
export type Figure = 'budgeted' | 'spent' | 'balance'
type Amounts = Readonly<Record<Figure, number | null>>

const figures: readonly Figure[] = ['budgeted', 'spent', 'balance']

/** The columns that a table needs: a figure that no line gives is no column. */
export function figuresOf(lines: readonly Amounts[]): readonly Figure[] {
  return figures.filter((figure) => lines.some((line) => line[figure] !== null))
}

/** The largest line first: the register does not keep the order of print. */
export const bySize = (lines: readonly MoneyLineFragment[]) => lines.toSorted((a, b) => b.budgeted - a.budgeted)

/** What the longest bar of a table stands for: more may be spent than there was. */
export const longestBar = (lines: readonly Pick<MoneyLineFragment, 'budgeted' | 'spent'>[]) =>
  Math.max(1, ...lines.flatMap(({ budgeted, spent }) => [Math.abs(budgeted), spent ?? 0]))

/** A line as a bar, in percent of the longest: its budget, how much of that is spent, and what is spent beyond it. */
export function moneyBar({ budgeted, spent }: Pick<MoneyLineFragment, 'budgeted' | 'spent'>, longest: number) {
  const budget = share(Math.abs(budgeted), longest)
  if (spent === null) return { budget, spent: undefined, over: 0 }
  const all = share(spent, longest)
  return { budget, spent: Math.min(all, budget), over: Math.max(0, all - budget) }
}

/** By how much the printed total is more than the sum of the lines. */
export type Difference = { figure: Figure; amount: number }

export type Verdict =
  | { kind: 'adds-up' }
  | { kind: 'differs'; by: readonly Difference[] }
  | { kind: 'unknown' }
  | { kind: 'no-total' }
  | { kind: 'one-line' }

/** Whether the total that the source prints is the sum of its lines; the register works that out, not this page. */
export function verdictOf({ lines, total, addsUp, difference }: Pick<MoneyTable, 'total' | 'addsUp' | 'difference'> & { lines: readonly unknown[] }): Verdict {
  if (!total || addsUp === null) return { kind: lines.length > 1 ? 'no-total' : 'one-line' }
  const by = figures.flatMap((figure) => {
    const amount = difference?.[figure]
    return amount ? [{ figure, amount }] : []
  })
  if (by.length > 0) return { kind: 'differs', by }
  return addsUp ? { kind: 'adds-up' } : { kind: 'unknown' }
}

const placesOf = ({ sources }: Pick<MoneyLineFragment, 'sources'>) =>
  sources.map(({ source, at }) => `${source.id} ${at}`).toSorted().join('\n')

/** True when every line rests on the same places: then the table names them once. */
export const haveSameSources = (lines: readonly Pick<MoneyLineFragment, 'sources'>[]) => new Set(lines.map(placesOf)).size <= 1
