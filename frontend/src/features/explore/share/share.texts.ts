import { bilingual } from '../../../shared/i18n/texts'

export const shareTexts = bilingual(
  {
    link: 'De link naar deze selectie',
    linkWhy: 'Wie de link opent, ziet wat hij zelf mag zien. Zonder datum bij ‘stand op’ is dat de nieuwste stand.',
    frame: 'De code voor uw site',
    frameWhy: 'Uw site toont dan deze selectie zoals iedereen haar mag zien. De pagina zet geen cookies en houdt niets bij. Links openen in een nieuw tabblad.',
    frameTitle: 'Wie doet wat, uit Koerswijzer',
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    copyFailed: 'Kopiëren lukt niet in deze browser. Selecteer de tekst zelf.',
  },
  {
    link: 'The link to this selection',
    linkWhy: 'Whoever opens the link sees what he may see himself. Without a date at ‘state on’ that is the newest state.',
    frame: 'The code for your site',
    frameWhy: 'Your site then shows this selection as everybody may see it. The page sets no cookies and keeps no record. Links open in a new tab.',
    frameTitle: 'Who does what, from Koerswijzer',
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'This browser cannot copy. Select the text yourself.',
  },
)
