import { expect, it } from 'vitest'
import { tally } from './tally'

const item = (value: string) => ({ value, label: value.toUpperCase() })

it('counts every value once, by name', () => {
  expect(tally([item('b'), item('a'), item('b')])).toEqual([
    { value: 'a', label: 'A', count: 1 },
    { value: 'b', label: 'B', count: 2 },
  ])
  expect(tally([])).toEqual([])
})
