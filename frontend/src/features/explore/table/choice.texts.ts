import { bilingual } from '../../../shared/i18n/texts'

/** What the reader can have in the table. */
export const choiceTexts = bilingual(
  {
    list: 'In de tabel',
    lists: { deelnames: 'wie doet wat', projecten: 'projecten', organisaties: 'organisaties', kruistabel: 'organisaties bij projecten', wijzigingen: 'wat veranderde tussen twee data' },
    sort: 'Sorteer op',
    sorts: {
      lijn: 'themalijn en netwerk', project: 'project', organisatie: 'organisatie', rol: 'rol', datum: 'datum', naam: 'naam',
      fase: 'fase', partijen: 'aantal partijen', soort: 'soort', projecten: 'aantal projecten',
    },
  },
  {
    list: 'In the table',
    lists: { deelnames: 'who does what', projecten: 'projects', organisaties: 'organizations', kruistabel: 'organizations by projects', wijzigingen: 'what changed between two dates' },
    sort: 'Sort by',
    sorts: {
      lijn: 'theme line and network', project: 'project', organisatie: 'organization', rol: 'role', datum: 'date', naam: 'name',
      fase: 'phase', partijen: 'number of parties', soort: 'kind', projecten: 'number of projects',
    },
  },
)
