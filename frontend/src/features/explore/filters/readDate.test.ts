import { expect, it } from 'vitest'
import { readDate } from './readDate'

it.each([
  ['2025', '2025'], ['2025-05', '2025-05'], ['2025-05-31', '2025-05-31'], ['mei 2025', '2025-05'], ['31 mei 2025', '2025-05-31'], ['1-5-2025', '2025-05-01'],
  ['May 2025', '2025-05'], ['5/2025', '2025-05'], ['sept 2024', '2024-09'], [' maart 2024 ', '2024-03'],
  ['31 februari 2025', undefined], ['lente 2025', undefined], ['2024-13', undefined], ['25', undefined], ['', undefined],
])('reads %s as %s', (text, date) => expect(readDate(text)).toBe(date))
