import { bilingual } from '../../shared/i18n/texts'

export const projectTableTexts = bilingual(
  {
    projects: 'Projecten',
    name: 'Project',
    network: 'Netwerk',
    period: 'Looptijd',
    phaseColumn: 'Fase',
    notKnown: 'niet bekend',
    outsideNetworks: 'buiten een netwerk',
    lead: 'Trekker',
    asOf: (date: string) => `stand van ${date}`,
  },
  {
    projects: 'Projects',
    name: 'Project',
    network: 'Network',
    period: 'Period',
    phaseColumn: 'Phase',
    notKnown: 'not known',
    outsideNetworks: 'outside any network',
    lead: 'Lead',
    asOf: (date: string) => `as of ${date}`,
  },
)
