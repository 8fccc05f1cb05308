import { bilingual } from '../../shared/i18n/texts'

export const shellTexts = bilingual(
  {
    skip: 'Naar de inhoud',
    mainMenu: 'Hoofdmenu',
    menu: 'Menu',
    search: 'Zoek',
    nav: {
      explore: 'Wie doet wat',
      projects: 'Projecten',
      organizations: 'Organisaties',
      networks: 'Netwerken',
      reports: 'Rapportage',
      decisions: 'Besluiten',
      sources: 'Bronnen',
      abbreviations: 'Begrippen',
    },
  },
  {
    skip: 'Skip to the content',
    mainMenu: 'Main menu',
    menu: 'Menu',
    search: 'Search',
    nav: {
      explore: 'Who does what',
      projects: 'Projects',
      organizations: 'Organizations',
      networks: 'Networks',
      reports: 'Report',
      decisions: 'Decisions',
      sources: 'Sources',
      abbreviations: 'Abbreviations',
    },
  },
)
