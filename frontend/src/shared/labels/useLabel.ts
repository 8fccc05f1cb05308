import { useLanguage } from '../i18n/language'
import { labels } from './labels'

type Labels = typeof labels

/** The word for an enum value in the reader's language: `label('phase', 'REALISATION')`. */
export function useLabel() {
  const language = useLanguage()
  return <K extends keyof Labels>(kind: K, value: keyof Labels[K] & string): string => {
    const words = labels[kind] as Readonly<Record<string, Readonly<Record<typeof language, string>>>>
    return words[value]?.[language] ?? value
  }
}

export const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
