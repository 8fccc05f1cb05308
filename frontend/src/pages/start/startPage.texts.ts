import { bilingual } from '../../shared/i18n/texts'

export const startPageTexts = bilingual(
  {
    title: (region: string | undefined | null) => `Wie doet wat${region ? ` in\u00a0${region}` : ''}?`,
    lead: 'Zoek een organisatie, project of onderwerp. U ziet wie meedoet, sinds wanneer, en waar dat staat.',
    orAsk: 'Of begin met een vraag',
    questions: {
      topic: (name: string) => `Wie doet iets aan ${name}?`,
      project: (name: string) => `Wie werkt mee aan ${name}?`,
      municipality: (name: string) => `Wat doet de gemeente ${name}?`,
    },
    part: 'De voorbeelden en de kaart',
    choose: 'Kies een gemeente',
    counts: 'Getal: projecten waaraan de gemeente meedoet, meedeed of wil meedoen. De plaats van de tegels volgt de kaart.',
  },
  {
    title: (region: string | undefined | null) => `Who does what${region ? ` in\u00a0${region}` : ''}?`,
    lead: 'Search for an organization, project or topic. You see who takes part, since when, and where that is written.',
    orAsk: 'Or start with a question',
    questions: {
      topic: (name: string) => `Who does something about ${name}?`,
      project: (name: string) => `Who takes part in ${name}?`,
      municipality: (name: string) => `What does the municipality of ${name} do?`,
    },
    part: 'The examples and the map',
    choose: 'Choose a municipality',
    counts: 'Number: projects in which the municipality takes part, took part or may do so. The place of the tiles follows the map.',
  },
)
