import { bilingual } from '../../shared/i18n/texts'

export const decisionPageTexts = bilingual(
  {
    decision: 'Het besluit',
    sought: 'het besluit',
    decisions: 'Besluiten',
    further: 'Kijk verder',
    allBy: (name: string) => `Alle besluiten van ${name}`,
    stoppedProjects: 'Alle projecten die zijn gestopt',
    stoppedDecisions: 'Alle besluiten om te stoppen',
    all: 'Alle besluiten door de tijd',
  },
  {
    decision: 'The decision',
    sought: 'the decision',
    decisions: 'Decisions',
    further: 'Look further',
    allBy: (name: string) => `All decisions of ${name}`,
    stoppedProjects: 'All projects that stopped',
    stoppedDecisions: 'All decisions to stop',
    all: 'All decisions through time',
  },
)
