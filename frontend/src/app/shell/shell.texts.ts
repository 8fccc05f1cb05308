import { bilingual } from '../../shared/i18n/texts'

export const shellTexts = bilingual(
  {
    skip: 'Naar de inhoud',
    mainMenu: 'Hoofdmenu',
    menu: 'Menu',
    nav: {
      projects: 'Projecten',
      organizations: 'Organisaties',
      networks: 'Netwerken',
      reports: 'Rapportage',
      decisions: 'Besluiten',
      sources: 'Bronnen',
      abbreviations: 'Begrippen',
    },
    what: (region: string | undefined) =>
      `laat zien wie wat doet in de samenwerking voor zorg en welzijn${region ? ` in ${region}` : ''}. Elk gegeven heeft een bron, een datum en een lezer.`,
    dataAge: (sources: string, date: string) => `${sources} bronnen. De nieuwste bron is van ${date}.`,
    footer: {
      about: 'Over Koerswijzer',
      accessibility: 'Toegankelijkheid',
      privacy: 'Privacy',
      abbreviations: 'Begrippen',
      api: 'Voor ontwikkelaars',
    },
  },
  {
    skip: 'Skip to the content',
    mainMenu: 'Main menu',
    menu: 'Menu',
    nav: {
      projects: 'Projects',
      organizations: 'Organizations',
      networks: 'Networks',
      reports: 'Report',
      decisions: 'Decisions',
      sources: 'Sources',
      abbreviations: 'Abbreviations',
    },
    what: (region: string | undefined) =>
      `shows who does what in the collaboration for care and welfare${region ? ` in ${region}` : ''}. Every fact has a source, a date and a reader.`,
    dataAge: (sources: string, date: string) => `${sources} sources. The newest source is of ${date}.`,
    footer: {
      about: 'About Koerswijzer',
      accessibility: 'Accessibility',
      privacy: 'Privacy',
      abbreviations: 'Abbreviations',
      api: 'For developers',
    },
  },
)
