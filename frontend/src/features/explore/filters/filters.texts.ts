import { bilingual } from '../../../shared/i18n/texts'

export const filterTexts = bilingual(
  {
    part: 'De filters',
    facets: {
      netwerk: 'Netwerk', themalijn: 'Themalijn', rol: 'Rol', soort: 'Soort organisatie', gemeente: 'Gemeente', organisatie: 'Organisatie',
      fase: 'Fase', onderwerp: 'Onderwerp', doelgroep: 'Doelgroep', afspraak: 'Landelijke afspraak',
    },
    count: 'Het getal is het aantal projecten.',
    all: (count: string) => `Toon alle ${count}`,
    find: (facet: string) => `Zoek in ${facet.toLowerCase()}`,
    tooMany: (count: string) => `Dit zijn de eerste 100 van ${count}. Zoek om de rest te vinden.`,
    date: 'Stand op',
    dateWhy: 'Jaar, maand of dag: 2025, 2025-05 of 2025-05-31. Zonder datum ziet u alles wat de bronnen noemen.',
    dateWrong: 'Dit is geen datum. Schrijf bijvoorbeeld 2025, 2025-05 of 2025-05-31.',
    show: 'Toon',
    on: (date: string) => `Stand op ${date}`,
  },
  {
    part: 'The filters',
    facets: {
      netwerk: 'Network', themalijn: 'Theme line', rol: 'Role', soort: 'Kind of organization', gemeente: 'Municipality', organisatie: 'Organization',
      fase: 'Phase', onderwerp: 'Topic', doelgroep: 'Target group', afspraak: 'National agreement',
    },
    count: 'The figure is the number of projects.',
    all: (count: string) => `Show all ${count}`,
    find: (facet: string) => `Search in ${facet.toLowerCase()}`,
    tooMany: (count: string) => `These are the first 100 of ${count}. Search to find the rest.`,
    date: 'State on',
    dateWhy: 'A year, month or day: 2025, 2025-05 or 2025-05-31. Without a date you see all that the sources name.',
    dateWrong: 'This is no date. Write for example 2025, 2025-05 or 2025-05-31.',
    show: 'Show',
    on: (date: string) => `State on ${date}`,
  },
)
