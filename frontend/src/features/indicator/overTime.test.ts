import { describe, expect, it } from 'vitest'
import { isOverTime } from './indicators'
import { chart, overTime, timeOf } from './overTime'

const value = (name: string, date: string, amount: number) => ({ id: `${name} ${date}`, value: amount, date, area: { kind: 'REGION' as const, name } })

describe('a measure over time', () => {
  it('is there where some area was measured on two dates', () => {
    expect(isOverTime([value('Twente', '2024', 12), value('Nederland', '2025', 10)])).toBe(false)
    expect(isOverTime([value('Twente', '2024', 12), value('Nederland', '2024', 11), value('Twente', '2025', 10)])).toBe(true)
  })
  it('has a line for each area, from its oldest figure to its newest, on one scale that starts at zero', () => {
    const drawn = overTime([value('Twente', '2025', 50), value('Nederland', '2025', 100), value('Twente', '2023', 0)], 100)
    const twente = drawn?.lines.find(({ newest }) => newest.value.area.name === 'Twente')
    expect(twente?.points.map(({ x, y }) => [x, y])).toEqual([[chart.left, chart.bottom], [chart.right, (chart.top + chart.bottom) / 2]])
    expect(drawn?.lines.map(({ newest, points }) => [newest.value.area.name, points.length, newest.y])).toEqual([['Nederland', 1, chart.top], ['Twente', 2, twente?.newest.y]])
    expect([drawn?.oldest.date, drawn?.newest.date]).toEqual(['2023', '2025'])
  })
  it('keeps the names of areas apart that have almost the same figure', () => {
    const drawn = overTime([value('a', '2024', 50), value('a', '2025', 50), value('b', '2025', 51), value('c', '2025', 50)], 100)
    const places = drawn?.lines.map(({ labelY }) => labelY) ?? []
    expect(places.slice(1).map((place, index) => place - (places[index] ?? 0)).every((gap) => gap >= chart.text)).toBe(true)
  })
  it('places a date as exactly as it is known', () => {
    expect(timeOf('2024')).toBe(2024.5)
    expect(timeOf('2024-01')).toBeCloseTo(2024.04, 2)
    expect(timeOf('2024-12-31')).toBeCloseTo(2025, 1)
  })
})
