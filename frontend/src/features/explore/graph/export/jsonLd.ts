import { groupBy } from '../../../../shared/list/groupBy'
import { slugOf } from '../graphState'
import { knownOf, type TakenParticipation, type TakenProject } from './collect'

/** What a list of who does what is called, when it was made, and the site whose pages are the ids. */
export type Made = { title: string; made: string; site: string }

/**
 * Who does what as linked data, in the words of schema.org: each project with its members in their roles, and each of
 * these with the sources that say so. A role, a kind, and of when a source is, keep the register's own words.
 */
export function toJsonLd(projects: readonly TakenProject[], participations: readonly TakenParticipation[], { title, made, site }: Made): string {
  const known = knownOf(participations)
  const names = new Map([...projects.map(({ id, project }) => [id, project.name] as const), ...known.map(({ project }) => [project.id, project.name] as const)])
  const projectAt = (id: string) => `${site}/projecten/${slugOf(id)}`
  const organizationAt = (id: string) => `${site}/organisaties/${slugOf(id)}`
  const organizations = new Map(known.map(({ organization }) => [organization.id, organization]))
  const members = groupBy(known, ({ project }) => project.id)
  const member = ({ role, from, until, asOf, organization, sources }: (typeof known)[number]) => ({
    '@type': 'OrganizationRole',
    roleName: role,
    ...(from && { startDate: from }),
    ...(until && { endDate: until }),
    ...(asOf && { 'kw:asOf': asOf }),
    member: { '@id': organizationAt(organization.id) },
    subjectOf: sources.map(({ at, source }) => ({ '@id': `${site}/bronnen/${source.slug}`, '@type': 'CreativeWork', name: source.title, publisher: source.publisher, ...(at && { pagination: at }) })),
  })
  const graph = [
    { '@id': `${site}/wie-doet-wat`, '@type': 'Dataset', name: title, dateCreated: made },
    ...sorted(names).map(([id, name]) => ({ '@id': projectAt(id), '@type': 'Project', name, member: (members.get(id) ?? []).toSorted(byId).map(member) })),
    ...sorted(organizations).map(([id, { name, kind }]) => ({ '@id': organizationAt(id), '@type': 'Organization', name, 'kw:kind': kind })),
  ]
  return `${JSON.stringify({ '@context': ['https://schema.org/', { kw: `${site}/api#` }], '@graph': graph }, null, 1)}\n`
}

const sorted = <T>(all: ReadonlyMap<string, T>) => [...all].toSorted(([a], [b]) => (a < b ? -1 : 1))
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
