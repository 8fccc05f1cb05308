import { bilingual } from '../../shared/i18n/texts'
import type { SortNames } from '../../shared/list/sortOptions'
import type { ProjectSort } from './projectList'

export const projectFilterTexts = bilingual(
  {
    part: 'De filters',
    netwerk: 'Netwerk',
    themalijn: 'Themalijn',
    gemeente: 'Gemeente die meedoet',
    about: (municipality: string) => `Alles over ${municipality}`,
    organisatie: 'Organisatie',
    fase: 'Fase',
    onderwerp: 'Onderwerp',
    akkoord: 'Hoort bij akkoord',
    waar: 'Buiten een netwerk',
    local: 'alleen lokale initiatieven',
    ofNetworks: 'alleen van netwerken',
    sort: 'Sorteer op',
    sorts: {
      naam: ['naam, A tot Z', 'naam, Z tot A'],
      begin: ['begin, nieuwste eerst', 'begin, oudste eerst'],
      einde: ['einde, laatste eerst', 'einde, vroegste eerst'],
    } satisfies SortNames<ProjectSort>,
    phases: 'Hoe ver zijn de projecten?',
    phasesWhy: 'Aantal projecten per fase, in het hele register. Kies een fase om die projecten te zien.',
    unknownPhase: (count: string) => `Van ${count} projecten noemt geen bron de fase.`,
  },
  {
    part: 'The filters',
    netwerk: 'Network',
    themalijn: 'Theme line',
    gemeente: 'Municipality that takes part',
    about: (municipality: string) => `All about ${municipality}`,
    organisatie: 'Organization',
    fase: 'Phase',
    onderwerp: 'Subject',
    akkoord: 'Belongs to agreement',
    waar: 'Outside any network',
    local: 'local initiatives only',
    ofNetworks: 'of networks only',
    sort: 'Sort by',
    sorts: {
      naam: ['name, A to Z', 'name, Z to A'],
      begin: ['start, newest first', 'start, oldest first'],
      einde: ['end, last first', 'end, earliest first'],
    } satisfies SortNames<ProjectSort>,
    phases: 'How far are the projects?',
    phasesWhy: 'Number of projects per phase, in the whole register. Choose a phase to see those projects.',
    unknownPhase: (count: string) => `Of ${count} projects no source gives the phase.`,
  },
)
