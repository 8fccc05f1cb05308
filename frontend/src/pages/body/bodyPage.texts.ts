import { bilingual } from '../../shared/i18n/texts'

export const bodyPageTexts = bilingual(
  { body: 'Het overleg', sought: 'het overleg' },
  { body: 'The body', sought: 'the body' },
)
