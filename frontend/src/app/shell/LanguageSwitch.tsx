import { Link, useLocation } from 'react-router'
import { languageParam, useLanguage, type Language } from '../../shared/i18n/language'

const other: Record<Language, { language: Language; name: string }> = {
  nl: { language: 'en', name: 'English' },
  en: { language: 'nl', name: 'Nederlands' },
}

/** The same page, with the same filters, in the other language. */
export function LanguageSwitch() {
  const { language, name } = other[useLanguage()]
  const { search } = useLocation()
  const params = new URLSearchParams(search)
  params.set(languageParam, language)
  return (
    <Link className="taal" to={{ search: params.toString() }} lang={language} hrefLang={language}>
      {name}
    </Link>
  )
}
