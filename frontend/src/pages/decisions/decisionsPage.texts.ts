import { bilingual } from '../../shared/i18n/texts'

export const decisionsPageTexts = bilingual(
  {
    title: 'Besluiten',
    lead: 'Wat is er besloten, door wie, en over welke projecten? Alleen besluiten die in een bron staan.',
    search: 'Zoek in het onderwerp van de besluiten',
    example: 'Bijvoorbeeld: begroting, regioplan',
    stoppedQuestion: 'Welke projecten zijn gestopt, en door welk besluit?',
    stoppedProjects: 'Bekijk de projecten die zijn gestopt',
    part: 'De besluiten',
    sort: 'Sorteer op',
    sorts: { nieuwste: 'datum, nieuwste eerst', oudste: 'datum, oudste eerst', onderwerp: 'onderwerp' },
    count: (count: number, shown: string) => (count === 1 ? '1 besluit' : `${shown} besluiten`),
    none: 'Geen besluiten gevonden',
    noneWhy: 'Geen besluit past bij wat u zoekt en kiest. Kies minder filters, of zoek op een ander woord.',
    clear: 'Wis alle filters',
  },
  {
    title: 'Decisions',
    lead: 'What was decided, by whom, and about which projects? Only decisions that stand in a source.',
    search: 'Search in the subjects of the decisions',
    example: 'For example: begroting, regioplan',
    stoppedQuestion: 'Which projects stopped, and by which decision?',
    stoppedProjects: 'See the projects that stopped',
    part: 'The decisions',
    sort: 'Sort by',
    sorts: { nieuwste: 'date, newest first', oudste: 'date, oldest first', onderwerp: 'subject' },
    count: (count: number, shown: string) => (count === 1 ? '1 decision' : `${shown} decisions`),
    none: 'No decisions found',
    noneWhy: 'No decision fits your words and choices. Choose fewer filters, or search for another word.',
    clear: 'Clear all filters',
  },
)
