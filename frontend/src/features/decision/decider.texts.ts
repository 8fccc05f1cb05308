import { bilingual } from '../../shared/i18n/texts'

export const deciderTexts = bilingual(
  {
    by: {
      ADOPTED: 'Besloten door',
      APPROVED: 'Besloten door',
      REJECTED: 'Besloten door',
      STOPPED: 'Besloten door',
      ADVISED: 'Advies van',
      NOTED: 'Besproken door',
      PENDING: 'Te besluiten door',
    },
    deciderUnknown: 'wie besloot, staat niet in de bron',
  },
  {
    by: {
      ADOPTED: 'Decided by',
      APPROVED: 'Decided by',
      REJECTED: 'Decided by',
      STOPPED: 'Decided by',
      ADVISED: 'Advice of',
      NOTED: 'Discussed by',
      PENDING: 'To be decided by',
    },
    deciderUnknown: 'the source does not say who decided',
  },
)
