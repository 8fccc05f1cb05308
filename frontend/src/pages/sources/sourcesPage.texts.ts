import { bilingual } from '../../shared/i18n/texts'

export const sourcesPageTexts = bilingual(
  {
    title: 'Bronnen',
    lead: 'Alles in het register komt uit een bron: een rapport, een besluit, een webpagina. Hier staan ze allemaal.',
    search: 'Zoek een bron, of een onderwerp waar een bron iets over zegt',
    example: 'Bijvoorbeeld: valpreventie',
    searchesIn: 'Wij zoeken in de titel, in de uitgever en in alles wat op een bron rust: zo vindt u ook bronnen die uw woord niet in de titel hebben.',
    part: 'De bronnen',
    sort: 'Sorteer op',
    sorts: { titel: 'titel', uitgever: 'uitgever', nieuwste: 'datum, nieuwste eerst', oudste: 'datum, oudste eerst' },
    count: (count: number, shown: string, text: string) => {
      const sources = count === 1 ? '1 bron' : `${shown} bronnen`
      return text ? `${sources} over ‘${text}’` : sources
    },
    none: 'Geen bronnen gevonden',
    noneWhy: 'Geen bron past bij wat u zoekt en kiest. Zoek op een ander woord, of kies alle soorten.',
    clear: 'Wis alle filters',
  },
  {
    title: 'Sources',
    lead: 'Everything in the register comes from a source: a report, a decision, a web page. Here they all are.',
    search: 'Search for a source, or for a subject that a source says something about',
    example: 'For example: valpreventie',
    searchesIn: 'We search in the title, the publisher and all that rests on a source: so you also find sources that do not have your word in their title.',
    part: 'The sources',
    sort: 'Sort by',
    sorts: { titel: 'title', uitgever: 'publisher', nieuwste: 'date, newest first', oudste: 'date, oldest first' },
    count: (count: number, shown: string, text: string) => {
      const sources = count === 1 ? '1 source' : `${shown} sources`
      return text ? `${sources} on ‘${text}’` : sources
    },
    none: 'No sources found',
    noneWhy: 'No source fits your words and choices. Search for another word, or choose all kinds.',
    clear: 'Clear all filters',
  },
)
