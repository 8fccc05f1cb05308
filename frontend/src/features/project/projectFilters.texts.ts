import { bilingual } from '../../shared/i18n/texts'

export const projectFilterTexts = bilingual(
  {
    part: 'De filters',
    network: 'Netwerk',
    themeLine: 'Themalijn',
    municipality: 'Gemeente',
    phase: 'Fase',
    searchLabel: 'Zoek in de projecten',
    sort: 'Sorteer op',
    sorts: { naam: 'naam', begin: 'begin, nieuwste eerst', einde: 'einde, laatste eerst' },
  },
  {
    part: 'The filters',
    network: 'Network',
    themeLine: 'Theme line',
    municipality: 'Municipality',
    phase: 'Phase',
    searchLabel: 'Search in the projects',
    sort: 'Sort by',
    sorts: { naam: 'name', begin: 'start, newest first', einde: 'end, latest first' },
  },
)
