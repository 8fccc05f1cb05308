import { bilingual } from '../../shared/i18n/texts'

export const projectsPageTexts = bilingual(
  {
    title: 'Projecten',
    lead: 'Alle projecten, deelprojecten en lokale initiatieven in het register. Zie wie meedoet en hoe ver het is.',
    search: 'Zoek in de projecten',
    example: 'Bijvoorbeeld: schulden, eenzaamheid',
    filters: 'Filters',
    part: 'De projecten',
    count: (count: number, shown: string) => (count === 1 ? '1 project' : `${shown} projecten`),
    none: 'Geen projecten gevonden',
    noneWhy: 'Geen project past bij wat u zoekt en kiest. Kies minder filters, of zoek op een ander woord.',
    clear: 'Wis alle filters',
  },
  {
    title: 'Projects',
    lead: 'All projects, subprojects and local initiatives in the register. See who takes part and how far it is.',
    search: 'Search in the projects',
    example: 'For example: schulden, eenzaamheid',
    filters: 'Filters',
    part: 'The projects',
    count: (count: number, shown: string) => (count === 1 ? '1 project' : `${shown} projects`),
    none: 'No projects found',
    noneWhy: 'No project fits your words and choices. Choose fewer filters, or search for another word.',
    clear: 'Clear all filters',
  },
)
