import { bilingual } from '../i18n/texts'

export const sourceTexts = bilingual(
  {
    title: 'Bronnen',
    source: 'bron',
    place: (at: string) => `op welke plek: ${at}`,
    pageText: 'tekst van de pagina',
    whatRestsOnIt: 'Wat rust op deze bron',
    original: 'Lees de bron zelf',
    close: 'Sluit',
  },
  {
    title: 'Sources',
    source: 'source',
    place: (at: string) => `where: ${at}`,
    pageText: 'text of the page',
    whatRestsOnIt: 'What rests on this source',
    original: 'Read the source itself',
    close: 'Close',
  },
)
