import { bilingual } from '../../../shared/i18n/texts'

export const filterTexts = bilingual(
  {
    facets: {
      netwerk: 'Netwerk', themalijn: 'Themalijn', rol: 'Rol', soort: 'Soort organisatie', gemeente: 'Waar: gemeente', organisatie: 'Organisatie',
      fase: 'Fase', onderwerp: 'Onderwerp', doelgroep: 'Doelgroep', afspraak: 'Landelijke afspraak',
    },
    municipality: 'Telt projecten waarin de gemeente meedoet. Noemt geen bron een gemeente? Dan telt de gemeente waar de organisaties zitten.',
    count: 'Het getal is het aantal projecten.',
    all: (count: string) => `Toon alle ${count}`,
    find: (facet: string) => `Zoek in ${facet.toLowerCase()}`,
    tooMany: (count: string) => `Dit zijn de eerste 100 van ${count}. Zoek om de rest te vinden.`,
  },
  {
    facets: {
      netwerk: 'Network', themalijn: 'Theme line', rol: 'Role', soort: 'Kind of organization', gemeente: 'Where: municipality', organisatie: 'Organization',
      fase: 'Phase', onderwerp: 'Topic', doelgroep: 'Target group', afspraak: 'National agreement',
    },
    municipality: 'Counts projects in which the municipality takes part. Does no source name a municipality? Then the municipality where the organizations are counts.',
    count: 'The figure is the number of projects.',
    all: (count: string) => `Show all ${count}`,
    find: (facet: string) => `Search in ${facet.toLowerCase()}`,
    tooMany: (count: string) => `These are the first 100 of ${count}. Search to find the rest.`,
  },
)
