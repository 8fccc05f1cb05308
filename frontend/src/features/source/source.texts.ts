import { bilingual } from '../../shared/i18n/texts'

export const sourceFeatureTexts = bilingual(
  {
    sources: 'Bronnen',
    title: 'Bron',
    publisher: 'Uitgever',
    kind: 'Soort',
    date: 'Datum',
    rests: 'Wat rust hierop',
    noDate: 'zonder datum',
    words: (text: string) => `‘${text}’`,
    facts: (count: number, shown: string) => (count === 1 ? '1 gegeven' : `${shown} gegevens`),
    readAt: (site: string) => `Lees de bron op ${site}`,
    handedOver: 'Deze bron is als bestand aangeleverd. Hij staat niet op internet.',
    asOf: (date: string) => `stand van ${date}`,
    place: (places: readonly string[]) => `op welke plek: ${places.join('; ')}`,
  },
  {
    sources: 'Sources',
    title: 'Source',
    publisher: 'Publisher',
    kind: 'Kind',
    date: 'Date',
    rests: 'What rests on it',
    noDate: 'without a date',
    words: (text: string) => `‘${text}’`,
    facts: (count: number, shown: string) => (count === 1 ? '1 statement' : `${shown} statements`),
    readAt: (site: string) => `Read the source at ${site}`,
    handedOver: 'This source was handed over as a file. It is not on the internet.',
    asOf: (date: string) => `as of ${date}`,
    place: (places: readonly string[]) => `where: ${places.join('; ')}`,
  },
)
