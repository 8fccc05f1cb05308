import { bilingual } from '../../shared/i18n/texts'

export const exploreTexts = bilingual(
  {
    view: 'Weergave',
    views: { graaf: 'Graaf', tabel: 'Tabel', boom: 'Boom', tekst: 'Tekst' },
    footer: 'Wie niet in een bron staat, staat hier niet. Elke regel noemt zijn bron en datum.',
    local: 'Buiten een netwerk',
    noLine: 'Zonder themalijn',
    noOrganization: 'Niet bekend wie meedoet',
    on: (date: string) => `Stand op ${date}`,
    part: 'De lijst',
    between: 'Tussen twee: hoe hangen zij samen?',
    share: 'Deel deze selectie, of zet haar op uw site',
  },
  {
    view: 'View',
    views: { graaf: 'Graph', tabel: 'Table', boom: 'Tree', tekst: 'Text' },
    footer: 'Who is in no source is not here. Every line names its source and date.',
    local: 'Outside any network',
    noLine: 'Without a theme line',
    noOrganization: 'Not known who takes part',
    on: (date: string) => `State on ${date}`,
    part: 'The list',
    between: 'Between two: how do they hang together?',
    share: 'Share this selection, or put it on your site',
  },
)
