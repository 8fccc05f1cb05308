import { bilingual } from '../../shared/i18n/texts'

export const stoppedTexts = bilingual(
  {
    stoppedTitle: 'Wat is er gestopt, en door welk besluit?',
    stoppedPart: 'De gestopte projecten',
    stoppedAsOf: (date: string) => `gestopt, stand van ${date}`,
    stoppedBy: 'Besluit:',
    by: (name: string) => `door ${name}`,
    noDecision: 'De bronnen noemen geen besluit om te stoppen.',
    stoppedDecisions: 'Bekijk alle besluiten om te stoppen',
  },
  {
    stoppedTitle: 'What stopped, and by which decision?',
    stoppedPart: 'The stopped projects',
    stoppedAsOf: (date: string) => `stopped, as of ${date}`,
    stoppedBy: 'Decision:',
    by: (name: string) => `by ${name}`,
    noDecision: 'The sources name no decision to stop.',
    stoppedDecisions: 'See all decisions to stop',
  },
)
