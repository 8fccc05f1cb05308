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
