import { bilingual } from '../../shared/i18n/texts'

export const periodTexts = bilingual(
  {
    backward: 'De laatste maand ligt vóór de eerste. Draai ze om.',
    notShown: 'Hieronder staat daarom nog niet de periode die u vroeg.',
  },
  {
    backward: 'The last month comes before the first. Turn them around.',
    notShown: 'So what stands below is not the period that you asked for yet.',
  },
)
