import { bilingual } from '../../shared/i18n/texts'

export const aboutTexts = {
  signs: bilingual(
    {
      source: {
        title: 'Een bron',
        text: 'Het nummer is de bron, de letter is de plek in die bron. Klik erop: dan ziet u de titel, de uitgever en de datum. Onderaan elke pagina staan alle bronnen.',
      },
      asOf: {
        title: 'Stand van',
        text: 'Op deze datum gold dit, volgens de bron. Daarna kan het veranderd zijn. Staat er ‘laatst bevestigd’, dan heeft iemand het later nog eens nagekeken.',
        example: 'Stand van mei 2025',
      },
      readers: {
        title: 'Wie het mag zien',
        text: 'Een gegeven is zo openbaar als zijn meest openbare bron. Wat u niet mag zien, staat er voor u niet.',
      },
      unknown: {
        title: 'Niet bekend',
        text: 'Geen bron zegt het. Dat is iets anders dan ‘nee’. Wij vullen niets in en raden niet.',
        example: 'niet bekend',
      },
      stops: {
        title: 'Een halte is een project',
        text: 'De vorm zegt hoe ver het project is. Een kleine halte is een deelproject.',
      },
      tiles: {
        title: 'Een tegel is een gemeente',
        text: 'De rand en het woord zeggen hoe de gemeente in het project staat. Waar een tegel ligt, hebben wij gekozen: het is geen landkaart, en elke gemeente is even groot.',
      },
    },
    {
      source: {
        title: 'A source',
        text: 'The number is the source, the letter is the place in that source. Click on it to see the title, the publisher and the date. All sources are at the end of each page.',
      },
      asOf: {
        title: 'As of',
        text: 'On this date it held, the source says. It may have changed since. Where it says ‘last confirmed’, somebody checked it again later.',
        example: 'As of May 2025',
      },
      readers: {
        title: 'Who may see it',
        text: 'A statement is as public as its most public source. What you may not see is not there for you.',
      },
      unknown: {
        title: 'Not known',
        text: 'No source says so. That is not the same as ‘no’. We fill in nothing and guess nothing.',
        example: 'not known',
      },
      stops: {
        title: 'A stop is a project',
        text: 'Its form says how far the project is. A small stop is a subproject.',
      },
      tiles: {
        title: 'A tile is a municipality',
        text: 'The edge and the word say how the municipality stands to the project. Where a tile lies is our choice: it is no map, and every municipality has the same size.',
      },
    },
  ),
}
