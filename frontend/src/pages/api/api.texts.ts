import { bilingual } from '../../shared/i18n/texts'

export const apiTexts = bilingual(
  {
    title: 'Voor ontwikkelaars',
    lead: 'Alles wat u op deze site ziet, kunt u ook opvragen met GraphQL. De site gebruikt zelf niets anders.',
    how: 'Zo vraagt u iets',
    postTo: 'Stuur een POST naar',
    postBody: 'met als inhoud',
    orGet: 'Een vraag mag ook met GET:',
    noKey: 'U hebt geen sleutel of account nodig. U krijgt dan wat openbaar is. Wat u niet mag zien, lijkt op wat er niet is.',
    rules: [
      {
        title: 'Regels en grenzen',
        points: [
          'Een lijst geeft per keer hoogstens 100 gegevens. Met ‘after’ vraagt u de volgende; ‘totalCount’ zegt hoeveel er in totaal zijn.',
          'Een vraag gaat hoogstens 15 lagen diep, heeft hoogstens 30 aliassen en kost hoogstens 400.000. Een veld kost 1; een veld in een lijst kost zo veel als de lijst lang mag zijn.',
          'Een vraag mag 10 seconden duren en 256 kB groot zijn.',
          'Een fout heeft een vaste code in ‘extensions.code’, zoals BAD_INPUT of LIMIT_COST.',
          'Datums zijn zo precies als de bron: 2025, 2025-03 of 2025-03-01. Geld staat in hele euro’s.',
          'Elk gegeven heeft ‘sources’: de bronnen en de plek daarin.',
        ],
      },
    ],
    examples: 'Drie voorbeelden',
    example: {
      stopped: 'Welke projecten zijn gestopt, wanneer, en door welk besluit?',
      municipalities: 'In hoeveel projecten noemt een bron elke gemeente?',
      sources: 'Welke bronnen zeggen iets over een onderwerp?',
    },
    copy: 'Kopieer de vraag',
    copied: 'De vraag is gekopieerd.',
    notCopied: 'Kopiëren lukt niet in deze browser. Selecteer de tekst zelf.',
    seeAnswer: 'Bekijk het antwoord (JSON)',
    whatToAsk: 'Wat kunt u vragen?',
    wholeContract: 'Hele beschrijving van het schema (JSON)',
    contract: 'De beschrijving',
    now: (total: string, date: string | null) => `Voor u zijn er nu ${total} gegevens.${date ? ` De nieuwste bron is van ${date}.` : ''}`,
    field: 'Veld',
    meaning: 'Wat het geeft (in het Engels)',
    licence: [
      {
        title: 'Licentie',
        text: 'De gegevens zijn feiten uit openbare bronnen. Noem bij hergebruik de bron die bij het gegeven staat, en de datum. De teksten van de bronnen zelf blijven van hun uitgevers. De software heeft de licentie EUPL 1.2.',
      },
    ],
  },
  {
    title: 'For developers',
    lead: 'All that you see on this site can be asked for with GraphQL too. The site itself uses nothing else.',
    how: 'How to ask',
    postTo: 'Send a POST to',
    postBody: 'with as its body',
    orGet: 'A query may also come by GET:',
    noKey: 'You need no key and no account. You then get what is public. What you may not see looks like what is not there.',
    rules: [
      {
        title: 'Rules and limits',
        points: [
          'A list gives at most 100 records at a time. With ‘after’ you ask for the next; ‘totalCount’ says how many there are in all.',
          'A query is at most 15 levels deep, has at most 30 aliases and costs at most 400,000. A field costs 1; a field in a list costs as much as the list may be long.',
          'A query may take 10 seconds and be 256 kB long.',
          'An error has a fixed code in ‘extensions.code’, such as BAD_INPUT or LIMIT_COST.',
          'Dates are as exact as their source: 2025, 2025-03 or 2025-03-01. Money is in whole euros.',
          'Every statement has ‘sources’: the sources and the place in them.',
        ],
      },
    ],
    examples: 'Three examples',
    example: {
      stopped: 'Which projects stopped, when, and by which decision?',
      municipalities: 'In how many projects does a source name each municipality?',
      sources: 'Which sources say something about a subject?',
    },
    copy: 'Copy the query',
    copied: 'The query has been copied.',
    notCopied: 'Copying does not work in this browser. Select the text yourself.',
    seeAnswer: 'See the answer (JSON)',
    whatToAsk: 'What can you ask?',
    wholeContract: 'The whole description of the schema (JSON)',
    contract: 'The description',
    now: (total: string, date: string | null) => `For you there are ${total} statements now.${date ? ` The newest source is of ${date}.` : ''}`,
    field: 'Field',
    meaning: 'What it gives',
    licence: [
      {
        title: 'Licence',
        text: 'The statements are facts from public sources. When you reuse one, name the source that stands with it, and the date. The texts of the sources themselves remain those of their publishers. The software has the licence EUPL 1.2.',
      },
    ],
  },
)
