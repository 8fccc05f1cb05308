import { bilingual } from '../../../shared/i18n/texts'

export const changesTexts = bilingual(
  {
    changes: {
      PROJECT_NEW: 'nieuw project', PROJECT_FIRST_NAMED: 'voor het eerst in een bron', PROJECT_ENDED: 'project eindigde', PROJECT_CHANGED_PHASE: 'andere fase',
      PHASE_FIRST_NAMED: 'fase voor het eerst genoemd', TIE_NEW: 'doet nieuw mee', TIE_FIRST_NAMED: 'voor het eerst genoemd',
      TIE_ENDED: 'doet niet meer mee', TIE_CHANGED_ROLE: 'andere rol',
    },
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    compareFrom: 'Vergelijk met',
    compareNeeds: 'Kies twee data',
    compareNeedsWhy: 'Geef hierboven de eerste datum, en bij de filters onder ‘Stand op’ de laatste.',
    noChanges: 'Geen verschil gevonden',
    noChangesWhy: 'De bronnen noemen geen verschil tussen deze twee data. Een datum die alleen een jaar noemt, geldt voor het hele jaar.',
    compareOrder: 'De eerste datum moet voor de laatste liggen. Noem bij beide even precies een jaar, maand of dag.',
  },
  {
    changes: {
      PROJECT_NEW: 'new project', PROJECT_FIRST_NAMED: 'in a source for the first time', PROJECT_ENDED: 'project ended', PROJECT_CHANGED_PHASE: 'other phase',
      PHASE_FIRST_NAMED: 'phase named for the first time', TIE_NEW: 'joined', TIE_FIRST_NAMED: 'named for the first time',
      TIE_ENDED: 'left', TIE_CHANGED_ROLE: 'other role',
    },
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    compareFrom: 'Compare with',
    compareNeeds: 'Choose two dates',
    compareNeedsWhy: 'Give the first date above, and the last one with the filters at ‘State on’.',
    noChanges: 'No difference found',
    noChangesWhy: 'The sources name no difference between these two dates. A date that names a year alone holds for the whole year.',
    compareOrder: 'The first date must lie before the last. Name a year, month or day for both alike.',
  },
)
