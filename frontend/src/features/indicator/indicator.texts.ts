import { bilingual } from '../../shared/i18n/texts'

export const indicatorTexts = bilingual(
  {
    indicators: 'Cijfers',
    lead: 'Elk cijfer heeft een eigen datum en gebied. Cijfers van verschillende data kunt u niet zomaar vergelijken.',
    whole: 'Over het geheel',
    compared: (name: string) => `${name}, vergeleken`,
    areaUnknown: 'gemeente',
  },
  {
    indicators: 'Figures',
    lead: 'Each figure has its own date and area. Figures of different dates cannot simply be compared.',
    whole: 'About the whole',
    compared: (name: string) => `${name}, compared`,
    areaUnknown: 'municipality',
  },
)
