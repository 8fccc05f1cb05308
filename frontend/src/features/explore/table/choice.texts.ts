import { bilingual } from '../../../shared/i18n/texts'
import type { SortNames } from '../../../shared/list/sortOptions'
import type { SortName } from './sorts'

/** What the reader can have in the table. */
export const choiceTexts = bilingual(
  {
    list: 'In de tabel',
    lists: { deelnames: 'wie doet wat', projecten: 'projecten', organisaties: 'organisaties', kruistabel: 'organisaties bij projecten', wijzigingen: 'wat veranderde tussen twee data' },
    sort: 'Sorteer op',
    sorts: {
      lijn: ['themalijn en netwerk', 'themalijn en netwerk, andersom'],
      project: ['project, A tot Z', 'project, Z tot A'],
      organisatie: ['organisatie, A tot Z', 'organisatie, Z tot A'],
      rol: ['rol', 'rol, andersom'],
      datum: ['datum, nieuwste eerst', 'datum, oudste eerst'],
      naam: ['naam, A tot Z', 'naam, Z tot A'],
      fase: ['fase', 'fase, andersom'],
      partijen: ['aantal partijen, meeste eerst', 'aantal partijen, minste eerst'],
      soort: ['soort', 'soort, andersom'],
      projecten: ['aantal projecten, meeste eerst', 'aantal projecten, minste eerst'],
    } satisfies SortNames<SortName>,
  },
  {
    list: 'In the table',
    lists: { deelnames: 'who does what', projecten: 'projects', organisaties: 'organizations', kruistabel: 'organizations by projects', wijzigingen: 'what changed between two dates' },
    sort: 'Sort by',
    sorts: {
      lijn: ['theme line and network', 'theme line and network, reversed'],
      project: ['project, A to Z', 'project, Z to A'],
      organisatie: ['organization, A to Z', 'organization, Z to A'],
      rol: ['role', 'role, reversed'],
      datum: ['date, newest first', 'date, oldest first'],
      naam: ['name, A to Z', 'name, Z to A'],
      fase: ['phase', 'phase, reversed'],
      partijen: ['number of parties, most first', 'number of parties, fewest first'],
      soort: ['kind', 'kind, reversed'],
      projecten: ['number of projects, most first', 'number of projects, fewest first'],
    } satisfies SortNames<SortName>,
  },
)
