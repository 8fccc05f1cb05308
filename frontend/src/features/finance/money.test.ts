import { describe, expect, it } from 'vitest'
import type { MoneyLineFragment } from '../../shared/gql/graphql'
import { bySize, figuresOf, haveSameSources, longestBar, moneyBar, verdictOf } from './money'

const line = (budgeted: number, more: Partial<MoneyLineFragment> = {}): MoneyLineFragment => ({
  id: `finance:${budgeted}`,
  line: 'regel',
  funder: null,
  budgeted,
  spent: null,
  balance: null,
  derived: false,
  audience: 'PUBLIC',
  note: null,
  themeLine: null,
  project: null,
  sources: [],
  ...more,
})
const citation = (at: string) => ({
  at,
  source: { id: 's', slug: 's', title: 's', publisher: 'p', date: null, url: null, kind: 'REPORT' as const, audience: 'PUBLIC' as const },
})
const lines = [line(1), line(2)]

describe('a table of money', () => {
  it('has only the columns that a line fills', () => {
    expect(figuresOf([line(1)])).toEqual(['budgeted'])
    expect(figuresOf([line(1), line(2, { spent: 0 })])).toEqual(['budgeted', 'spent'])
  })
  it('shows the largest line first, and measures the bars by it', () => {
    expect(bySize([line(1), line(3), line(2)]).map(({ budgeted }) => budgeted)).toEqual([3, 2, 1])
    expect(longestBar([line(-5), line(3)])).toBe(5)
    expect(longestBar([])).toBe(1)
  })
  it('draws what is spent within the budget, and what is spent beyond it', () => {
    expect(moneyBar(line(100, { spent: 25 }), 200)).toEqual({ budget: 50, spent: 12.5, over: 0 })
    expect(moneyBar(line(100, { spent: 150 }), 200)).toEqual({ budget: 50, spent: 50, over: 25 })
    expect(moneyBar(line(100), 200)).toEqual({ budget: 50, spent: undefined, over: 0 })
    expect(longestBar([line(100, { spent: 150 })])).toBe(150)
  })
  it('names its sources once where its lines share them', () => {
    expect(haveSameSources([line(1, { sources: [citation('a')] }), line(2, { sources: [citation('a')] })])).toBe(true)
    expect(haveSameSources([line(1, { sources: [citation('a')] }), line(2, { sources: [citation('b')] })])).toBe(false)
  })
})

describe('the sum of a table', () => {
  it('adds up', () => {
    expect(verdictOf({ lines, total: line(3), addsUp: true, difference: { budgeted: 0, spent: null, balance: null } })).toEqual({ kind: 'adds-up' })
  })
  it('differs, per figure and with its sign', () => {
    expect(verdictOf({ lines, total: line(4), addsUp: false, difference: { budgeted: 1, spent: 0, balance: -2 } })).toEqual({
      kind: 'differs',
      by: [{ figure: 'budgeted', amount: 1 }, { figure: 'balance', amount: -2 }],
    })
  })
  it('stays open where not every line gives the figure', () => {
    expect(verdictOf({ lines, total: line(4), addsUp: false, difference: { budgeted: null, spent: null, balance: null } })).toEqual({ kind: 'unknown' })
  })
  it('is nothing to speak of without a total', () => {
    expect(verdictOf({ lines, total: null, addsUp: null, difference: null })).toEqual({ kind: 'no-total' })
    expect(verdictOf({ lines: [line(1)], total: null, addsUp: null, difference: null })).toEqual({ kind: 'one-line' })
  })
})
