import { bilingual } from '../i18n/texts'

export const addressPartsTexts = bilingual(
  {
    stands: (part: string) => `In het adres van deze pagina staat ‘${part}’.`,
    ignored: 'Dat begrijpen we niet, dus daar kiezen we niet op.',
    words: (name: string, words: string) => `Bij ‘${name}’ kan dit staan: ${words}.`,
    without: (part: string) => `Toon de pagina zonder ‘${part}’`,
  },
  {
    stands: (part: string) => `The address of this page holds ‘${part}’.`,
    ignored: 'We do not understand that, so nothing was chosen by it.',
    words: (name: string, words: string) => `With ‘${name}’ there can be: ${words}.`,
    without: (part: string) => `Show the page without ‘${part}’`,
  },
)
