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
    matrixWhy: 'Een vakje noemt de rol. Leeg: geen bron noemt deze organisatie bij dit project.',
    next: { rows: 'Volgende organisaties', columns: 'Volgende projecten', first: 'Terug naar het begin' },
    changes: {
      PROJECT_NEW: 'nieuw project', PROJECT_ENDED: 'project eindigde', PROJECT_CHANGED_PHASE: 'andere fase', TIE_NEW: 'doet nieuw mee',
      TIE_ENDED: 'doet niet meer mee', TIE_CHANGED_ROLE: 'andere rol',
    },
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    compareFrom: 'Vergelijk met',
    compareNeeds: 'Kies twee data',
    compareNeedsWhy: 'Geef hierboven de eerste datum, en bij de filters onder ‘Stand op’ de laatste.',
    noChanges: 'Geen verschil gevonden',
    noChangesWhy: 'De bronnen noemen geen verschil tussen deze twee data. Een datum die alleen een jaar noemt, geldt voor het hele jaar.',
    compareOrder: 'De eerste datum moet voor de laatste liggen.',
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
    matrixWhy: 'A box names the role. Empty: no source names this organization in this project.',
    next: { rows: 'Next organizations', columns: 'Next projects', first: 'Back to the start' },
    changes: {
      PROJECT_NEW: 'new project', PROJECT_ENDED: 'project ended', PROJECT_CHANGED_PHASE: 'other phase', TIE_NEW: 'joined',
      TIE_ENDED: 'left', TIE_CHANGED_ROLE: 'other role',
    },
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    compareFrom: 'Compare with',
    compareNeeds: 'Choose two dates',
    compareNeedsWhy: 'Give the first date above, and the last one with the filters at ‘State on’.',
    noChanges: 'No difference found',
    noChangesWhy: 'The sources name no difference between these two dates. A date that names a year alone holds for the whole year.',
    compareOrder: 'The first date must lie before the last.',
  },
)
