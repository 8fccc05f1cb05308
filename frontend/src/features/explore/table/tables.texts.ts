import { bilingual } from '../../../shared/i18n/texts'

export const tableTexts = bilingual(
  {
    columns: 'Kolommen',
    column: {
      organization: 'Organisatie', kind: 'Soort', role: 'Rol', project: 'Project', network: 'Netwerk', asOf: 'Stand van', source: 'Bron',
      phase: 'Fase', municipalities: 'Gemeenten', organizations: 'Organisaties', projects: 'Projecten', networks: 'Netwerken', change: 'Wat', date: 'Wanneer',
    },
    since: (date: string) => `sinds ${date}`,
    until: (date: string) => `tot en met ${date}`,
    of14: (count: number) => `${count} van 14`,
    notKnown: 'niet bekend',
    nobody: 'niet bekend',
    matrixWhy: 'Een vakje noemt de rol. Leeg: geen bron noemt deze organisatie bij dit project. Bovenaan en links staat wat de meeste deelnames heeft.',
    next: { rows: 'Volgende organisaties', columns: 'Volgende projecten', first: 'Terug naar het begin' },
  },
  {
    columns: 'Columns',
    column: {
      organization: 'Organization', kind: 'Kind', role: 'Role', project: 'Project', network: 'Network', asOf: 'As of', source: 'Source',
      phase: 'Phase', municipalities: 'Municipalities', organizations: 'Organizations', projects: 'Projects', networks: 'Networks', change: 'What', date: 'When',
    },
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    of14: (count: number) => `${count} of 14`,
    notKnown: 'not known',
    nobody: 'not known',
    matrixWhy: 'A box names the role. Empty: no source names this organization in this project. At the top and left stands what has most ties.',
    next: { rows: 'Next organizations', columns: 'Next projects', first: 'Back to the start' },
  },
)
