import { describe, expect, it } from 'vitest'
import { goalOf, hasNumbers, reachedOf, scaleOf } from './targets'

const target = (value: number | null, unit: string | null, measured: { value: number; unit: string; of?: number }[] = []) => ({
  target: { text: 'Doel', metric: 'bereik', value, unit, deadline: null },
  measured: measured.map((one) => ({ metric: 'bereik', of: null, qualifier: null, ...one })),
})

describe('targets against results', () => {
  it('takes the newest measurement in the unit of the target', () => {
    const both = target(25, 'percent', [{ value: 10, unit: 'percent' }, { value: 20, unit: 'percent' }, { value: 300, unit: 'personen' }])
    expect(reachedOf(both)?.value).toBe(20)
  })
  it('measures shares against a hundred, and counts against the largest', () => {
    expect(scaleOf({ value: 25, unit: 'percent' }, undefined)).toBe(100)
    expect(scaleOf({ value: 110, unit: 'percent' }, undefined)).toBe(110)
    expect(scaleOf({ value: 10, unit: 'gemeenten' }, reachedOf(target(10, 'gemeenten', [{ value: 8, unit: 'gemeenten', of: 14 }])))).toBe(14)
    expect(scaleOf({ value: 10, unit: 'scholen' }, reachedOf(target(10, 'scholen', [{ value: 12, unit: 'scholen' }])))).toBe(12)
  })
  it('pictures only what has a number', () => {
    expect(hasNumbers(target(null, null))).toBe(false)
    expect(hasNumbers(target(25, 'percent'))).toBe(true)
    expect(hasNumbers(target(null, null, [{ value: 8, unit: 'scholen' }]))).toBe(true)
    expect(goalOf(target(25, null))).toBeUndefined()
  })
})
