import { bilingual } from '../../shared/i18n/texts'

export const organizationPageTexts = bilingual(
  {
    organization: 'De organisatie',
    sought: 'de organisatie',
    organizations: 'Organisaties',
    participations: 'De projecten',
    work: (name: string) => `Wat doet ${name}?`,
    asTable: 'Bekijk de projecten als tabel',
    asPicture: 'Bekijk dit als graaf',
    atHome: (name: string) => `Organisaties met een zetel in ${name}`,
  },
  {
    organization: 'The organization',
    sought: 'the organization',
    organizations: 'Organizations',
    participations: 'The projects',
    work: (name: string) => `What does ${name} do?`,
    asTable: 'See the projects as a table',
    asPicture: 'See this as a graph',
    atHome: (name: string) => `Organizations with a seat in ${name}`,
  },
)
