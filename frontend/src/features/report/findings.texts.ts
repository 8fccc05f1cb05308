import { bilingual } from '../../shared/i18n/texts'

export const findingsTexts = bilingual(
  {
    searchResults: (count: string, text: string) =>
      count === '1' ? `1 plek met ‘${text}’` : `${count} plekken met ‘${text}’`,
    atMost: 'Dit zijn de eerste 50 plekken.',
    nothingFound: (text: string) => `Niets over ‘${text}’ in deze rapportage`,
    nothingFoundWhy: 'De woorden moeten samen in één gegeven staan. Probeer één woord, of alleen het begin of het eind ervan.',
    findings: 'De gevonden plekken',
  },
  {
    searchResults: (count: string, text: string) => (count === '1' ? `1 place with ‘${text}’` : `${count} places with ‘${text}’`),
    atMost: 'These are the first 50 places.',
    nothingFound: (text: string) => `Nothing about ‘${text}’ in this report`,
    nothingFoundWhy: 'The words must stand together in one fact. Try one word, or only its beginning or end.',
    findings: 'The places found',
  },
)
