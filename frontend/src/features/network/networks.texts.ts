import { bilingual } from '../../shared/i18n/texts'

/** Where every network is: the title of that page, and the first step to any other. */
export const networksTexts = bilingual({ networks: 'Netwerken' }, { networks: 'Networks' })
