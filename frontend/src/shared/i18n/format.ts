import { useMemo } from 'react'
import { type Language, useLanguage } from './language'

const locale: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

export type Period = { from?: string | null | undefined; until?: string | null | undefined }

/** Makes a format of Intl once per language: it takes longer to make than to use, and a report has thousands of dates. */
function kept<F>(make: (locale: string) => F): (language: Language) => F {
  const made: Partial<Record<Language, F>> = {}
  return (language) => (made[language] ??= make(locale[language]))
}

const toMonth = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const
const months = kept((name) => new Intl.DateTimeFormat(name, toMonth))
const days = kept((name) => new Intl.DateTimeFormat(name, { ...toMonth, day: 'numeric' }))
const euros = kept((name) => new Intl.NumberFormat(name, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }))
const numbers = kept((name) => new Intl.NumberFormat(name, { maximumFractionDigits: 2 }))
const percents = kept((name) => new Intl.NumberFormat(name, { maximumFractionDigits: 1 }))
const lists = kept((name) => new Intl.ListFormat(name, { type: 'conjunction' }))

/** '2025', '2025-05' or '2025-05-13', as exactly as the register knows it. */
export function formatDate(date: string, language: Language): string {
  const [year = '', month, day = '1'] = date.split('-')
  if (!month) return year
  const format = date.length > 7 ? days : months
  return format(language).format(Date.UTC(Number(year), Number(month) - 1, Number(day)))
}

const periodTexts = {
  nl: {
    between: (from: string, until: string) => `${from} tot en met ${until}`,
    since: (from: string) => `sinds ${from}`,
    until: (until: string) => `tot en met ${until}`,
    unknown: 'periode niet bekend',
  },
  en: {
    between: (from: string, until: string) => `${from} to ${until}`,
    since: (from: string) => `since ${from}`,
    until: (until: string) => `up to and including ${until}`,
    unknown: 'period not known',
  },
}

export function formatPeriod({ from, until }: Period, language: Language): string {
  const texts = periodTexts[language]
  if (from && until) {
    return from === until ? formatDate(from, language) : texts.between(formatDate(from, language), formatDate(until, language))
  }
  if (from) return texts.since(formatDate(from, language))
  return until ? texts.until(formatDate(until, language)) : texts.unknown
}

/** Whole euros: the register knows no cents. */
export function formatEuros(amount: number, language: Language): string {
  return euros(language).format(amount)
}

export function formatNumber(value: number, language: Language): string {
  return numbers(language).format(value)
}

/** A percentage as the register holds it: 50 is fifty percent. */
export function formatPercent(value: number, language: Language): string {
  return `${percents(language).format(value)}%`
}

/** 'a, b en c'. */
export function formatList(items: readonly string[], language: Language): string {
  return lists(language).format(items)
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
