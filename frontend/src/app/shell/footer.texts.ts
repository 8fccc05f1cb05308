import { bilingual } from '../../shared/i18n/texts'

export const footerTexts = bilingual(
  {
    what: (region: string | undefined) =>
      `laat zien wie wat doet in de samenwerking voor zorg en welzijn${region ? ` in ${region}` : ''}. Elk gegeven heeft een bron, een datum en een lezer.`,
    dataAge: (sources: string, date: string) => `${sources} bronnen. De nieuwste bron is van ${date}.`,
    links: {
      about: 'Over Koerswijzer',
      accessibility: 'Toegankelijkheid',
      privacy: 'Privacy',
      abbreviations: 'Begrippen',
      api: 'Voor ontwikkelaars',
    },
  },
  {
    what: (region: string | undefined) =>
      `shows who does what in the collaboration for care and welfare${region ? ` in ${region}` : ''}. Every fact has a source, a date and a reader.`,
    dataAge: (sources: string, date: string) => `${sources} sources. The newest source is of ${date}.`,
    links: {
      about: 'About Koerswijzer',
      accessibility: 'Accessibility',
      privacy: 'Privacy',
      abbreviations: 'Abbreviations',
      api: 'For developers',
    },
  },
)
