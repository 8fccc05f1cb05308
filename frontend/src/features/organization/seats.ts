import type { OrganizationPostFragment } from '../../shared/gql/graphql'
import { groupBy } from '../../shared/list/groupBy'
import { distinctCitations } from '../../shared/sources/numbering'

type Post = OrganizationPostFragment
type Body = NonNullable<Post['body']>

/** The seats of an organization in one body, with the sources of all of them. */
export type BodySeats = { body: Body; roles: readonly Post['role'][]; sources: Post['sources'] }

/** The bodies of one network in which it sits, in the order in which a matter passes them. */
export type SeatRoute = { network: Body['network']; stops: readonly BodySeats[] }

/** A route per network: what prepares comes before what it prepares for. */
export function seatRoutes(posts: readonly Post[]): readonly SeatRoute[] {
  const stops = [...groupBy(posts, ({ body }) => body?.slug).values()].flatMap(seatsOf)
  const bodies = new Map(stops.map(({ body }) => [body.slug, body]))
  const steps = (stop: BodySeats) => stepsAhead(stop.body, bodies)
  return [...groupBy(stops, ({ body }) => body.network?.slug).values()].map((group) => ({
    network: group[0]?.body.network ?? null,
    stops: group.toSorted((a, b) => steps(b) - steps(a)),
  }))
}

/** The posts in one body, or none for posts outside any. */
function seatsOf(posts: readonly Post[]): readonly BodySeats[] {
  const body = posts[0]?.body
  if (!body) return []
  const roles = [...new Set(posts.map(({ role }) => role))]
  return [{ body, roles, sources: distinctCitations(posts.flatMap(({ sources }) => sources)) }]
}

/** How many of these bodies a matter still passes after this one. A circle ends where it began. */
function stepsAhead(body: Body, bodies: ReadonlyMap<string, Body>, passed: readonly string[] = []): number {
  const next = body.preparesFor && bodies.get(body.preparesFor.slug)
  return next && !passed.includes(next.slug) ? 1 + stepsAhead(next, bodies, [...passed, body.slug]) : 0
}

/** What a seat outside a body is for, with the way there. */
export function placeOfPost({ project, themeLine, network }: Pick<Post, 'project' | 'themeLine' | 'network'>) {
  if (project) return { to: `/projecten/${project.slug}`, name: project.name }
  if (themeLine) return { to: `/themalijnen/${themeLine.slug}`, name: themeLine.name }
  return network ? { to: `/netwerken/${network.slug}`, name: network.name } : undefined
}
