import { bilingual } from '../../shared/i18n/texts'

export const reportWholeTexts = bilingual(
  {
    onePage: 'Op één pagina',
    readAt: 'Te lezen op',
    print: 'Druk af of maak een PDF',
    save: 'Bewaar als bestand (HTML)',
    saveFailed: 'Het bestand kon niet worden gemaakt. Laad de pagina opnieuw en probeer het nog eens.',
  },
  {
    onePage: 'On one page',
    readAt: 'To be read at',
    print: 'Print or make a PDF',
    save: 'Keep as a file (HTML)',
    saveFailed: 'The file could not be made. Load the page again and retry.',
  },
)
