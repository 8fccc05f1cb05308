import { bilingual } from '../../shared/i18n/texts'

export const tombstoneTexts = bilingual(
  {
    withdrawn: 'Deze editie is ingetrokken',
    withdrawnOn: (date: string) => `Ingetrokken op ${date}.`,
    withdrawnWhy: 'Waarom',
    withdrawnGone: 'De inhoud is verwijderd. Dat de editie er was, en waarom zij weg is, blijft hier staan.',
    standing: 'Naar de editie over deze periode die geldt',
  },
  {
    withdrawn: 'This edition was withdrawn',
    withdrawnOn: (date: string) => `Withdrawn on ${date}.`,
    withdrawnWhy: 'Why',
    withdrawnGone: 'Its content is deleted. That the edition was there, and why it is gone, stays here.',
    standing: 'To the edition over this period that holds',
  },
)
