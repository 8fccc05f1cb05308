import type { OrganizationSort } from '../../features/organization'
import { bilingual } from '../../shared/i18n/texts'
import type { SortNames } from '../../shared/list/sortOptions'

export const organizationsPageTexts = bilingual(
  {
    title: 'Organisaties',
    lead: 'Gemeenten, zorgverzekeraars, zorgaanbieders, bewonersinitiatieven: ieder die iets doet en in een bron staat.',
    search: 'Zoek in de organisaties',
    example: 'Bijvoorbeeld: een deel van de naam',
    sort: 'Sorteer op',
    sorts: { naam: ['naam, A tot Z', 'naam, Z tot A'], soort: ['soort', 'soort, andersom'] } satisfies SortNames<OrganizationSort>,
    part: 'De organisaties',
    count: (count: number, shown: string) => (count === 1 ? '1 organisatie' : `${shown} organisaties`),
    inProjects: (some: string, all: string, others: string) =>
      `${some} van de ${all} organisaties doen volgens een bron mee aan een project. De andere ${others} staan ook in een bron, maar bij geen project.`,
    whoDoesWhat: 'Bekijk wie wat doet',
    projects: 'Projecten: in hoeveel projecten een bron de organisatie noemt.',
    none: 'Geen organisaties gevonden',
    noneWhy: 'Geen organisatie past bij wat u zoekt en kiest. Kies minder filters, of zoek op een ander woord.',
    clear: 'Wis alle filters',
  },
  {
    title: 'Organizations',
    lead: "Municipalities, health insurers, care providers, residents' initiatives: whoever does something and is named in a source.",
    search: 'Search in the organizations',
    example: 'For example: a part of the name',
    sort: 'Sort by',
    sorts: { naam: ['name, A to Z', 'name, Z to A'], soort: ['kind', 'kind, reversed'] } satisfies SortNames<OrganizationSort>,
    part: 'The organizations',
    count: (count: number, shown: string) => (count === 1 ? '1 organization' : `${shown} organizations`),
    inProjects: (some: string, all: string, others: string) =>
      `${some} of the ${all} organizations take part in a project, says a source. The other ${others} are named by a source too, but with no project.`,
    whoDoesWhat: 'See who does what',
    projects: 'Projects: in how many projects a source names the organization.',
    none: 'No organizations found',
    noneWhy: 'No organization fits your words and choices. Choose fewer filters, or search for another word.',
    clear: 'Clear all filters',
  },
)
