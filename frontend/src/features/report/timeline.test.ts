import { describe, expect, it } from 'vitest'
import { barOf, monthOf, timescaleOf } from './timeline'

const run = (start: string | null, end: string | null, openEnded = false) => ({ start, end, openEnded })
const scale = { first: 2023 * 12, months: 48, years: [2023, 2024, 2025, 2026] }

describe('the timeline of projects', () => {
  it('reads a date as exactly as the register knows it', () => {
    expect(monthOf('2025', 'last') - monthOf('2025', 'first')).toBe(12)
    expect(monthOf('2025-05', 'last') - monthOf('2025-05', 'first')).toBe(1)
    expect(monthOf('2025-05-13', 'first')).toBe(monthOf('2025-05', 'first'))
  })
  it('spans whole years with every known date and the marked moment', () => {
    expect(timescaleOf([run('2023-11', null), run(null, '2026-12-31')], '2025-05')).toEqual(scale)
    expect(timescaleOf([run('2024-01', '2024-12')], '2025-05')?.years).toEqual([2024, 2025])
    expect(timescaleOf([run(null, null)], null)).toBeUndefined()
  })
  it('draws a known run from its first to past its last month', () => {
    expect(barOf(run('2023-11', '2025-12'), scale, null)).toMatchObject({ from: 10, until: 36, isPointed: false })
    expect(barOf(run('2023', '2026', true), scale, null)).toMatchObject({ from: 0, until: 48, isPointed: true })
  })
  it('puts dots where the start or the end is not known', () => {
    expect(barOf(run(null, '2026-12', true), scale, '2025-05')).toMatchObject({ from: 46, dotsFrom: 0, until: 48, isPointed: true })
    expect(barOf(run('2024-02', null), scale, '2025-05')).toMatchObject({ from: 13, until: 29, dotsUntil: 48 })
  })
  it('never draws a bar that ends before it begins', () => {
    expect(barOf(run('2025-06', null), scale, '2025-05')).toMatchObject({ from: 29, until: 30 })
    expect(barOf(run(null, '2023-01'), scale, null)).toMatchObject({ from: 0, until: 1 })
  })
  it('has no bar for a project of which no source says when it runs', () => {
    expect(barOf(run(null, null), scale, '2025-05')).toBeUndefined()
  })
})
