import { bilingual } from '../i18n/texts'

export const searchFieldTexts = bilingual(
  { search: 'Zoek', searchIn: 'Zoek in deze lijst' },
  { search: 'Search', searchIn: 'Search in this list' },
)
