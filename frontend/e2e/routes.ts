import { slugs } from './register'

/** One address per route without a record. */
export const fixedRoutes = [
  '/',
  '/projecten',
  '/organisaties',
  '/netwerken',
  '/besluiten',
  '/bronnen',
  '/begrippen',
  '/over',
  '/toegankelijkheid',
  '/privacy',
  '/api',
  '/aanmelden',
] as const

/** A route that shows nothing without a journey before it: signin.spec.ts tries it. */
export const journeyRoutes = ['/aanmelden/terug'] as const

type Kind = keyof Awaited<ReturnType<typeof slugs>>

/** The routes of one record, each with the kind of record it shows. */
export const recordRoutes = [
  ['/projecten/:slug', 'project'],
  ['/organisaties/:slug', 'organization'],
  ['/netwerken/:slug', 'network'],
  ['/themalijnen/:slug', 'themeLine'],
  ['/overleggen/:slug', 'body'],
  ['/besluiten/:slug', 'decision'],
  ['/bronnen/:slug', 'source'],
] as const satisfies readonly (readonly [string, Kind])[]

/** What no register has: an address, and a record of a kind that there is. */
export const unknownRoutes = ['/bestaat-niet', ...recordRoutes.map(([route]) => addressOf(route, 'bestaat-niet'))]

export function addressOf(route: string, slug: string): string {
  return route.replace(':slug', slug)
}

export type Route = { name: string; address: () => Promise<string> }

/** Every route of the site, with an address to try it at. */
export const routes: Route[] = [
  ...fixedRoutes.map((route) => ({ name: route, address: async () => route })),
  ...recordRoutes.map(([route, kind]) => ({ name: route, address: async () => addressOf(route, (await slugs())[kind]) })),
  { name: '*', address: async () => '/bestaat-niet' },
]
