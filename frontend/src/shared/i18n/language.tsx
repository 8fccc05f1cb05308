import { createContext, useContext, useEffect, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { recall, remember } from '../memory'

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** The query parameter that chooses a language, and wins from what was remembered under its name. */
export const languageParam = 'taal'

function asLanguage(text: string | null): Language | undefined {
  return languages.find((language) => language === text)
}

const LanguageContext = createContext<Language>('nl')

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [params] = useSearchParams()
  const asked = asLanguage(params.get(languageParam))
  const language = asked ?? asLanguage(recall(languageParam, 'localStorage')) ?? 'nl'

  // During render, because the first page without the parameter must already know the choice.
  if (asked) remember(languageParam, asked, 'localStorage')
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  return <LanguageContext value={language}>{children}</LanguageContext>
}

export const useLanguage = () => useContext(LanguageContext)

/** The `lang` of a name or sentence from the register: always Dutch, so marked only where the page is not. */
export function useRegisterLang(): { lang?: 'nl' } {
  return useLanguage() === 'nl' ? {} : { lang: 'nl' }
}
