import { bilingual } from '../../shared/i18n/texts'

/** The names of the filters, under the names that they have in the address. */
export const organizationFilterTexts = bilingual(
  { part: 'De filters', soort: 'Soort organisatie', gemeente: 'Gemeente van de zetel', netwerk: 'Lid van netwerk' },
  { part: 'The filters', soort: 'Kind of organization', gemeente: 'Municipality of its seat', netwerk: 'Member of network' },
)
