import { bilingual } from '../../shared/i18n/texts'

export const searchBoxTexts = bilingual(
  { label: 'Zoek in Koerswijzer', example: 'Bijvoorbeeld: een onderwerp', search: 'Zoek' },
  { label: 'Search in Koerswijzer', example: 'For example: a topic', search: 'Search' },
)
