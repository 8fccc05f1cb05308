import { describe, expect, it } from 'vitest'
import { isOverTime } from './indicators'
import { chart, overTime, timeOf } from './overTime'

const value = (name: string, date: string, amount: number) => ({ id: `${name} ${date}`, value: amount, date, qualifier: null, note: null, area: { kind: 'REGION' as const, name } })
const places = (drawn: ReturnType<typeof overTime>) => drawn?.lines.flatMap(({ points, labelY }) => [labelY, ...points.flatMap(({ x, y }) => [x, y])]) ?? []

describe('a measure over time', () => {
  it('is there where some area was measured in two months or years', () => {
    expect(isOverTime([value('Twente', '2024', 12), value('Nederland', '2025', 10)])).toBe(false)
    expect(isOverTime([value('Twente', '2024-07', 12), value('Twente', '2024-07-16', 10)])).toBe(false)
    expect(isOverTime([value('Twente', '2024', 12), value('Nederland', '2024', 11), value('Twente', '2025', 10)])).toBe(true)
  })
  it('joins no figures that are estimates or have a remark: two sources may only differ', () => {
    const [older, newer] = [value('Twente', '2024', 56), value('Twente', '2025', 52)]
    expect(isOverTime([older, newer])).toBe(true)
    expect(isOverTime([older, { ...newer, qualifier: 'ABOUT' as const }])).toBe(false)
    expect(isOverTime([{ ...older, note: 'Een andere bron geeft 52.' }, newer])).toBe(false)
  })
  it('is left to bars where there are too many areas to tell apart, or less than nothing', () => {
    expect(isOverTime(['a', 'b', 'c', 'd', 'e'].flatMap((area) => [value(area, '2024', 1), value(area, '2025', 1)]))).toBe(false)
    expect(isOverTime([value('a', '2024', -1), value('a', '2025', 1)])).toBe(false)
  })
  it('has a line for each area, from its oldest figure to its newest, on one scale that starts at zero', () => {
    const drawn = overTime([value('Twente', '2025', 50), value('Nederland', '2025', 100), value('Twente', '2023', 0)], 100)
    const twente = drawn?.lines.find(({ newest }) => newest.value.area.name === 'Twente')
    expect(twente?.points.map(({ x, y }) => [x, y])).toEqual([[chart.left, chart.bottom], [chart.right, (chart.top + chart.bottom) / 2]])
    expect(drawn?.lines.map(({ newest, points }) => [newest.value.area.name, points.length])).toEqual([['Twente', 2], ['Nederland', 1]])
    expect([drawn?.oldest.date, drawn?.newest.date]).toEqual(['2023', '2025'])
  })
  it('ends the line of an area where that was measured last', () => {
    const drawn = overTime([value('a', '2021', 5), value('a', '2023', 5), value('b', '2025', 5)], 10)
    expect(drawn?.lines.find(({ newest }) => newest.value.area.name === 'a')?.newest.x).toBe((chart.left + chart.right) / 2)
  })
  it('stays within its frame when all is nothing', () => {
    const drawn = overTime([value('a', '2024', 0), value('a', '2025', 0)], 0)
    expect(places(drawn).every((place) => place >= 0 && place <= chart.width)).toBe(true)
  })
  it('keeps the names of areas apart that have almost the same figure, and above the foot', () => {
    const drawn = overTime([value('a', '2024', 50), value('a', '2025', 0), value('b', '2025', 1), value('c', '2025', 0), value('d', '2025', 100)], 100)
    const labels = drawn?.lines.map(({ labelY }) => labelY) ?? []
    expect(labels.slice(1).every((label, index) => (labels[index] ?? 0) - label >= chart.text)).toBe(true)
    expect(Math.max(...labels)).toBeLessThanOrEqual(chart.bottom)
    expect(Math.min(...labels)).toBeGreaterThan(0)
  })
  it('places a date as exactly as it is known', () => {
    expect(timeOf('2024')).toBe(2024.5)
    expect(timeOf('2024-01')).toBeCloseTo(2024.04, 2)
    expect(timeOf('2024-12-31')).toBeCloseTo(2025, 1)
  })
})
