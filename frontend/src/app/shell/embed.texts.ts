import { bilingual } from '../../shared/i18n/texts'

export const embedTexts = bilingual(
  { whole: 'Uit Koerswijzer. Bekijk dit daar, met alle filters' },
  { whole: 'From Koerswijzer. See this there, with all filters' },
)
