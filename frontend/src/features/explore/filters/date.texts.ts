import { bilingual } from '../../../shared/i18n/texts'

export const dateTexts = bilingual(
  {
    date: 'Stand op',
    dateWhy: 'Jaar, maand of dag: 2025, mei 2025 of 31-5-2025. Zonder datum ziet u alles wat de bronnen noemen.',
    dateWrong: 'Dit is geen datum. Schrijf bijvoorbeeld 2025, mei 2025 of 31-5-2025.',
    show: 'Toon',
  },
  {
    date: 'State on',
    dateWhy: 'A year, month or day: 2025, May 2025 or 31-5-2025. Without a date you see all that the sources name.',
    dateWrong: 'This is no date. Write for example 2025, May 2025 or 31-5-2025.',
    show: 'Show',
  },
)
