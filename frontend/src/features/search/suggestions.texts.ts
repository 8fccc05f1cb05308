import { bilingual } from '../../shared/i18n/texts'

export const suggestionsTexts = bilingual(
  {
    list: 'Suggesties',
    count: (count: number) => (count === 1 ? '1 suggestie' : `${count} suggesties`),
    alias: (alias: string) => `ook: ${alias}`,
  },
  {
    list: 'Suggestions',
    count: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
    alias: (alias: string) => `also: ${alias}`,
  },
)
