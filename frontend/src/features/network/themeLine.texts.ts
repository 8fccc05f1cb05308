import { bilingual } from '../../shared/i18n/texts'

export const themeLineTexts = bilingual(
  {
    goals: 'Doelen',
    actionLines: 'Actielijnen',
    funding: 'Betaald uit',
    noGoals: 'De bronnen geven voor deze lijn geen eigen doelen.',
    line: (number: number) => `Themalijn ${number}`,
    phaseUnknown: 'fase niet bekend',
    partOf: 'Onderdeel van',
    asTable: 'Bekijk als tabel',
  },
  {
    goals: 'Goals',
    actionLines: 'Lines of action',
    funding: 'Paid from',
    noGoals: 'The sources give no goals for this line.',
    line: (number: number) => `Theme line ${number}`,
    phaseUnknown: 'phase not known',
    partOf: 'Part of',
    asTable: 'See as a table',
  },
)
