import { bilingual } from '../i18n/texts'

export const sortingTexts = bilingual({ reversed: (order: string) => `${order}, andersom` }, { reversed: (order: string) => `${order}, reversed` })
