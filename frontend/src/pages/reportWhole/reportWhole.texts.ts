import { bilingual } from '../../shared/i18n/texts'

export const reportWholeTexts = bilingual(
  {
    onePage: 'Op één pagina',
    readAt: 'Te lezen op',
    comes: 'De hoofdstukken komen binnen. Zijn ze er alle, dan kunt u de rapportage hier afdrukken of bewaren.',
    print: 'Druk af of maak een PDF',
    save: 'Bewaar als bestand (HTML)',
    saveFailed: 'Het bestand kon niet worden gemaakt. Laad de pagina opnieuw en probeer het nog eens.',
  },
  {
    onePage: 'On one page',
    readAt: 'To be read at',
    comes: 'The chapters are coming in. Once all are there, you can print or keep the report here.',
    print: 'Print or make a PDF',
    save: 'Keep as a file (HTML)',
    saveFailed: 'The file could not be made. Load the page again and retry.',
  },
)
