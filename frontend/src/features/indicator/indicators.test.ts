import { describe, expect, it } from 'vitest'
import type { IndicatorValueFragment } from '../../shared/gql/graphql'
import { groupsOf, scaleOf } from './indicators'

const value = (name: string, more: Partial<IndicatorValueFragment> = {}): IndicatorValueFragment => ({
  id: `indicator:${name}`,
  name,
  value: 1,
  unit: 'percent',
  qualifier: null,
  date: '2025',
  audience: 'PUBLIC',
  note: null,
  area: { kind: 'REGION', name: 'Regio' },
  themeLine: null,
  project: null,
  sources: [],
  ...more,
})
const line = { slug: 'l2', name: 'Lijn', number: 2 }

describe('indicators', () => {
  it('stand under what they are about: the whole, then each line before its projects', () => {
    const groups = groupsOf([
      value('p', { themeLine: line, project: { slug: 'p', name: 'Appel' } }),
      value('t', { themeLine: line }),
      value('w'),
      value('los', { project: { slug: 'los', name: 'Los' } }),
    ])
    expect(groups.map(({ subject }) => subject.to)).toEqual([null, '/themalijnen/l2', '/projecten/p', '/projecten/los'])
  })
  it('are compared where name and unit are the same', () => {
    const [group] = groupsOf([value('a', { date: '2024' }), value('b'), value('a', { date: '2025' }), value('a', { unit: 'personen' })])
    expect(group?.measures.map(({ name, values }) => [name, values.length])).toEqual([['a', 2], ['b', 1], ['a', 1]])
  })
  it('are drawn on a scale of a hundred when they are percentages', () => {
    expect(scaleOf([value('a', { value: 12 }), value('a', { value: 18 })])).toBe(100)
    expect(scaleOf([value('a', { value: 120 })])).toBe(120)
    expect(scaleOf([value('a', { value: 40, unit: 'personen' })])).toBe(40)
  })
})
