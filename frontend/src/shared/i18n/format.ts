import { useMemo } from 'react'
import { type Language, useLanguage } from './language'

const locale: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

export type Period = { from?: string | null | undefined; until?: string | null | undefined }

/** '2025', '2025-05' or '2025-05-13', as exactly as the register knows it. */
export function formatDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-')
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    timeZone: 'UTC',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }
  const moment = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  return new Intl.DateTimeFormat(locale[language], options).format(moment)
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
  return new Intl.NumberFormat(locale[language], { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(amount)
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locale[language], { maximumFractionDigits: 2 }).format(value)
}

/** A percentage as the register holds it: 50 is fifty percent. */
export function formatPercent(value: number, language: Language): string {
  return `${new Intl.NumberFormat(locale[language], { maximumFractionDigits: 1 }).format(value)}%`
}

/** 'a, b en c'. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(items)
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
