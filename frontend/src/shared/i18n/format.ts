import { useMemo } from 'react'
import { type Language, useLanguage } from './language'

export type Period = { from?: string | null | undefined; until?: string | null | undefined }

/*
 * Not by Intl: the first format of it takes some 50 ms on a desktop and four times that on a phone, before the first
 * words of almost every page. The tests hold these against Intl's own.
 */
const written = {
  nl: {
    months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
    and: ' en ',
    thousands: '.',
    point: ',',
    since: 'sinds',
    to: 'tot en met',
    until: 'tot en met',
    unknown: 'periode niet bekend',
  },
  en: {
    months: 'January February March April May June July August September October November December'.split(' '),
    and: ' and ',
    thousands: ',',
    point: '.',
    since: 'since',
    to: 'to',
    until: 'up to and including',
    unknown: 'period not known',
  },
}

/** '2025', '2025-05' or '2025-05-13', as exactly as the register knows it. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-')
  return [day && Number(day), month && written[language].months[Number(month) - 1], year].filter(Boolean).join(' ')
}

export function formatPeriod({ from, until }: Period, language: Language): string {
  const words = written[language]
  const [first, last] = [from, until].map((date) => date && formatDate(date, language))
  if (first && last) return first === last ? first : `${first} ${words.to} ${last}`
  if (first) return `${words.since} ${first}`
  return last ? `${words.until} ${last}` : words.unknown
}

/** Rounded as people do (a half goes up), without decimals that say nothing. */
function rounded(value: number, decimals: number, language: Language): string {
  const { thousands, point } = written[language]
  const factor = 10 ** decimals
  // 1.005 * 100 is a little less than 100.5, which a binary fraction cannot hold.
  const size = Math.round(Math.abs(value) * factor * (1 + Number.EPSILON)) / factor
  const [whole = '', ...fraction] = String(size).split('.')
  return (value < 0 && size ? '-' : '') + [whole.replace(/\B(?=(\d{3})+$)/g, thousands), ...fraction].join(point)
}

/** Whole euros: the register knows no cents. */
export function formatEuros(amount: number, language: Language): string {
  const digits = rounded(amount, 0, language)
  return language === 'nl' ? `€\u00A0${digits}` : digits.replace(/^-?/, '$&€')
}

export function formatNumber(value: number, language: Language): string {
  return rounded(value, 2, language)
}

/** A percentage as the register holds it: 50 is fifty percent. */
export function formatPercent(value: number, language: Language): string {
  return `${rounded(value, 1, language)}%`
}

/** 'a, b en c'. */
export function formatList(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? ''
  return items.length > 1 ? items.slice(0, -1).join(', ') + written[language].and + last : last
}

/** The formats in the reader's language. */
export function useFormat() {
  const language = useLanguage()
  return useMemo(
    () => ({
      date: (date: string) => formatDate(date, language),
      period: (period: Period) => formatPeriod(period, language),
      euros: (amount: number) => formatEuros(amount, language),
      number: (value: number) => formatNumber(value, language),
      percent: (value: number) => formatPercent(value, language),
      list: (items: readonly string[]) => formatList(items, language),
    }),
    [language],
  )
}
