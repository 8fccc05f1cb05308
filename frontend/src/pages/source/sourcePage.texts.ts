import { bilingual } from '../../shared/i18n/texts'

export const sourcePageTexts = bilingual(
  {
    source: 'De bron',
    sought: 'de bron',
    sources: 'Bronnen',
    rests: 'Wat rust hierop?',
    total: (count: number, shown: string) => (count === 1 ? '1 gegeven in het register' : `${shown} gegevens in het register`),
    nothingRests: 'Er rust nog niets op deze bron.',
    perKind: 'Aantal gegevens per soort',
    all: 'Alle gegevens',
    ofKind: (kinds: string) => `Gegevens: ${kinds}`,
    statements: 'De gegevens',
  },
  {
    source: 'The source',
    sought: 'the source',
    sources: 'Sources',
    rests: 'What rests on it?',
    total: (count: number, shown: string) => (count === 1 ? '1 statement in the register' : `${shown} statements in the register`),
    nothingRests: 'Nothing rests on this source yet.',
    perKind: 'Number of statements per kind',
    all: 'All statements',
    ofKind: (kinds: string) => `Statements: ${kinds}`,
    statements: 'The statements',
  },
)
