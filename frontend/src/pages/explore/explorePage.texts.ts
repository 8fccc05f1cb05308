import { bilingual } from '../../shared/i18n/texts'

export const explorePageTexts = bilingual(
  {
    title: 'Wie doet wat',
    search: 'Zoek in wie wat doet',
    example: 'Bijvoorbeeld: ouderen Menzis',
    part: 'Wie doet wat',
    projects: (count: number, shown: string) => (count === 1 ? '1 project' : `${shown} projecten`),
    organizations: (count: number, shown: string) => (count === 1 ? '1 organisatie' : `${shown} organisaties`),
    count: (projects: string, organizations: string) => `${projects}, ${organizations}`,
    without: (shown: string) => `Van ${shown} projecten noemt geen bron wie meedoet.`,
    withoutOne: 'Van 1 project noemt geen bron wie meedoet.',
    undated: 'Wat geen datum heeft, telt bij elke datum mee.',
    none: 'Niets gevonden',
    noneWhy: 'Geen project past bij deze filters samen. Haal er een weg, of wis alles.',
    clear: 'Wis alle filters',
  },
  {
    title: 'Who does what',
    search: 'Search in who does what',
    example: 'For example: ouderen Menzis',
    part: 'Who does what',
    projects: (count: number, shown: string) => (count === 1 ? '1 project' : `${shown} projects`),
    organizations: (count: number, shown: string) => (count === 1 ? '1 organization' : `${shown} organizations`),
    count: (projects: string, organizations: string) => `${projects}, ${organizations}`,
    without: (shown: string) => `Of ${shown} projects no source says who takes part.`,
    withoutOne: 'Of 1 project no source says who takes part.',
    undated: 'What has no date counts at every date.',
    none: 'Nothing found',
    noneWhy: 'No project fits these filters together. Take one away, or clear all.',
    clear: 'Clear all filters',
  },
)
