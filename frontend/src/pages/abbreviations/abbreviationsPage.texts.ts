import { bilingual } from '../../shared/i18n/texts'

export const abbreviationsPageTexts = bilingual(
  {
    title: 'Begrippen',
    lead: 'Wat betekenen de afkortingen? Elke betekenis staat in een bron.',
    search: 'Zoek een afkorting of een woord',
    example: 'Bijvoorbeeld: AO, gezondheid',
    part: 'De begrippen',
    count: (count: number, shown: string) => (count === 1 ? '1 afkorting' : `${shown} afkortingen`),
    none: 'Geen afkorting gevonden',
    noneWhy: (text: string) => `In geen enkele afkorting of betekenis komt ‘${text}’ voor.`,
    showAll: 'Toon alle afkortingen',
  },
  {
    title: 'Abbreviations',
    lead: 'What do the abbreviations mean? Every meaning stands in a source. The register is in Dutch.',
    search: 'Search for an abbreviation or a word',
    example: 'For example: AO, gezondheid',
    part: 'The abbreviations',
    count: (count: number, shown: string) => (count === 1 ? '1 abbreviation' : `${shown} abbreviations`),
    none: 'No abbreviation found',
    noneWhy: (text: string) => `‘${text}’ is in no abbreviation and in no meaning.`,
    showAll: 'Show all abbreviations',
  },
)
