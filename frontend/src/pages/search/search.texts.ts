import { bilingual } from '../../shared/i18n/texts'

export const searchTexts = bilingual(
  {
    why: 'Waarom gevonden:',
    alias: (found: string) => `ook bekend als ‘${found}’`,
    topic: (found: string) => `kenmerk: ${found}`,
    link: (found: string) => `hoort bij of doet mee: ${found}`,
    related: (found: string, word: string) => `‘${found}’ hangt samen met ‘${word}’`,
    read: (found: string, word: string) => `‘${word}’ gelezen als ‘${found}’`,
    kinds: 'Soort',
    all: 'alles',
  },
  {
    why: 'Why it was found:',
    alias: (found: string) => `also known as ‘${found}’`,
    topic: (found: string) => `characteristic: ${found}`,
    link: (found: string) => `belongs to or takes part: ${found}`,
    related: (found: string, word: string) => `‘${found}’ is related to ‘${word}’`,
    read: (found: string, word: string) => `‘${word}’ read as ‘${found}’`,
    kinds: 'Kind',
    all: 'all',
  },
)
