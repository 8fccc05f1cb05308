import { describe, expect, it } from 'vitest'
import { readState } from '../../shared/list/urlState'
import { decisionListSpec, toDecisionFilter, toDecisionOrder } from './decisionList'
import { byYear, columnsOfYears, joinAlike, when } from './joint'

const decision = (slug: string, date: string, subject = slug) => ({ slug, date, subject, outcome: 'APPROVED' })

describe('decisions through time', () => {
  it('joins what many decided in the same words', () => {
    const joints = joinAlike([decision('a', '2025-06', 'Plan'), decision('b', '2025-06', 'Plan'), decision('c', '2025-05', 'Plan')])
    expect(joints.map(({ all }) => all.map(({ slug }) => slug))).toEqual([['a', 'b'], ['c']])
  })
  it('keeps apart what ended differently', () => {
    expect(joinAlike([decision('a', '2025', 'Plan'), { ...decision('b', '2025', 'Plan'), outcome: 'REJECTED' }])).toHaveLength(2)
  })
  it('are put under their year, in the order given', () => {
    const years = byYear([decision('a', '2025-06'), decision('b', '2023'), decision('c', '2025-01-02')])
    expect(years.map(({ year, decisions }) => [year, decisions.length])).toEqual([['2025', 2], ['2023', 1]])
  })
  it('keep a place for a year without any', () => {
    expect(columnsOfYears(byYear([decision('a', '2025'), decision('b', '2023')]))).toEqual([
      { year: '2023', count: 1 }, { year: '2024', count: 0 }, { year: '2025', count: 1 },
    ])
    expect(columnsOfYears([])).toEqual([])
  })
  it.each([
    ['2024', '2025-03', 'earlier'],
    ['2025-11', '2025-03-01', 'later'],
    ['2025', '2025-03-01', 'same'],
    ['2025-03-01', '2025-03', 'same'],
  ] as const)('%s beside %s is %s', (other, here, expected) => {
    expect(when({ date: other }, { date: here })).toBe(expected)
  })
})

const state = (query: string) => readState(new URLSearchParams(query), decisionListSpec)

describe('the list of decisions asks', () => {
  it('for what the address says', () => {
    expect(toDecisionFilter(state('zoek=plan&uitkomst=gestopt&uitkomst=ter-kennis&overleg=bo&organisatie=o'))).toEqual({
      text: 'plan', outcomes: ['STOPPED', 'NOTED'], bodies: ['bo'], organizations: ['o'],
    })
    expect(toDecisionOrder(state('sorteer=onderwerp'))).toEqual({ field: 'SUBJECT', direction: 'ASC' })
  })
  it('for all, newest first, when the address says nothing', () => {
    expect(toDecisionFilter(state(''))).toEqual({})
    expect(toDecisionOrder(state(''))).toEqual({ field: 'DATE', direction: 'DESC' })
  })
})
