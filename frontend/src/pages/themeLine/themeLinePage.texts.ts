import { bilingual } from '../../shared/i18n/texts'

export const themeLinePageTexts = bilingual(
  {
    themeLine: 'De themalijn',
    sought: 'de themalijn',
    projects: 'Projecten van deze lijn',
    noProjects: 'De bronnen noemen geen project van deze lijn.',
    seats: 'Wie heeft welke taak',
  },
  {
    themeLine: 'The theme line',
    sought: 'the theme line',
    projects: 'Projects of this line',
    noProjects: 'The sources name no project of this line.',
    seats: 'Who has which task',
  },
)
