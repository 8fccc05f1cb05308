import { bilingual } from '../../shared/i18n/texts'

export const networkPageTexts = bilingual(
  {
    network: 'Het netwerk',
    sought: 'het netwerk',
    onThisPage: 'Op deze pagina',
    report: 'de rapportage',
    places: { leden: 'wie zit erin', projecten: 'projecten', besluitvorming: 'hoe er wordt besloten', gemeenten: 'gemeenten en projecten', geld: 'geld, cijfers en adviezen' },
  },
  {
    network: 'The network',
    sought: 'the network',
    onThisPage: 'On this page',
    report: 'the report',
    places: { leden: 'who is in it', projecten: 'projects', besluitvorming: 'how decisions are made', gemeenten: 'municipalities and projects', geld: 'money, figures and advice' },
  },
)
