import { bilingual } from '../../shared/i18n/texts'

export const abbreviationTexts = bilingual({ letters: 'Kies een letter' }, { letters: 'Choose a letter' })
