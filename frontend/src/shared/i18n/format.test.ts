import { describe, expect, it } from 'vitest'
import { formatDate, formatEuros, formatList, formatNumber, formatPercent, formatPeriod } from './format'

describe('dates are as exact as the register knows them', () => {
  it.each([
    ['2025', 'nl', '2025'],
    ['2025-05', 'nl', 'mei 2025'],
    ['2025-05-13', 'nl', '13 mei 2025'],
    ['2025-05-13', 'en', '13 May 2025'],
    ['2025-01-01', 'nl', '1 januari 2025'],
    ['2024-12', 'en', 'December 2024'],
  ] as const)('%s in %s is %s', (date, language, expected) => {
    expect(formatDate(date, language)).toBe(expected)
  })
})

describe('periods', () => {
  it.each([
    [{ from: '2025-01', until: '2025-05' }, 'januari 2025 tot en met mei 2025'],
    [{ from: '2025', until: '2025' }, '2025'],
    [{ from: '2023' }, 'sinds 2023'],
    [{ until: '2025-04' }, 'tot en met april 2025'],
    [{ from: null, until: null }, 'periode niet bekend'],
  ])('%o', (period, expected) => {
    expect(formatPeriod(period, 'nl')).toBe(expected)
  })
})

describe('amounts follow the language', () => {
  it('writes whole euros', () => {
    expect(formatEuros(29249, 'nl')).toBe('€\u00a029.249')
    expect(formatEuros(29249, 'en')).toBe('€29,249')
    expect(formatEuros(-1200, 'nl')).toContain('-1.200')
  })
  it('writes numbers and percentages', () => {
    expect(formatNumber(1234.5, 'nl')).toBe('1.234,5')
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5')
    expect(formatPercent(31.87, 'nl')).toBe('31,9%')
    expect(formatPercent(50, 'en')).toBe('50%')
  })
  it('joins a list with its last word', () => {
    expect(formatList(['a', 'b', 'c'], 'nl')).toBe('a, b en c')
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c')
  })
})

describe.each([
  ['nl', 'nl-NL'],
  ['en', 'en-GB'],
] as const)('in %s all reads as Intl writes it', (language, locale) => {
  it('each month and day', () => {
    const intl = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' })
    for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2025, 0, 1); day += 86_400_000) {
      expect(formatDate(new Date(day).toISOString().slice(0, 10), language)).toBe(intl.format(day))
    }
  })
  it('numbers, percentages and euros of every size', () => {
    const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
    const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
    const percents = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
    const sizes = [0, 0.004, 0.35, 1.005, 2.5, 31.25, 99.995, 999, 999.999, 1000, 12_345.678, 999_999.5, 1_000_000, 5_406_768, 123_456_789.015]
    for (const value of [...sizes, ...sizes.filter((size) => size > 0.5).map((size) => -size)]) {
      expect(formatEuros(value, language)).toBe(euros.format(value))
      expect(formatNumber(value, language)).toBe(numbers.format(value))
      expect(formatPercent(value, language)).toBe(`${percents.format(value)}%`)
    }
  })
  it('lists of none, one, two and more', () => {
    const intl = new Intl.ListFormat(locale, { type: 'conjunction' })
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c', 'd']]) expect(formatList(items, language)).toBe(intl.format(items))
  })
})

it('never writes a nought with a minus', () => {
  expect(formatEuros(-0.3, 'nl')).toBe('€\u00a00')
  expect(formatNumber(-0.001, 'en')).toBe('0')
})
