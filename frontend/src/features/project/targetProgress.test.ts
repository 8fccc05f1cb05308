import { expect, it } from 'vitest'
import { progressOf, untold } from './targetProgress'

const metric = (name: string, value: number, unit = 'percent') => ({ metric: name, value, unit, of: null, qualifier: null })
const result = (...metrics: ReturnType<typeof metric>[]) => ({ metrics, sources: [], period: { from: null, until: '2025' } })

it('takes the newest measurement of exactly what the target names', () => {
  const results = [result(metric('bereikte inwoners', 10)), result(metric('Bereikte inwoners', 14)), result(metric('inwoners', 50))]
  expect(progressOf({ metric: 'bereikte inwoners' }, results)?.metric.value).toBe(14)
  expect(progressOf({ metric: 'bereikte' }, results)).toBeUndefined()
  expect(progressOf({ metric: null }, results)).toBeUndefined()
})

it('leaves out an indicator that a result tells already', () => {
  const indicators = [{ value: 13, unit: 'gemeenten' }, { value: 13, unit: 'percent' }]
  expect(untold(indicators, [result(metric('gemeenten die meedoen', 13, 'gemeenten'))])).toEqual([{ value: 13, unit: 'percent' }])
})
