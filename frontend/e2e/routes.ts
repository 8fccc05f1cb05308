import { reportParts, slugs } from './register'

/** One address per route without a record. */
export const fixedRoutes = [
  '/',
  '/wie-doet-wat',
  '/zoeken',
  '/projecten',
  '/organisaties',
  '/netwerken',
  '/besluiten',
  '/bronnen',
  '/rapportage',
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

/** The routes of a report: the living one and an edition. */
export const reportRoutes = [
  '/rapportage/:netwerk',
  '/rapportage/:netwerk/:editie',
  '/rapportage/:netwerk/:editie/gemeente/:gemeente',
  '/rapportage/:netwerk/:editie/:hoofdstuk',
  '/rapportage/:netwerk/:editie/:hoofdstuk/:project',
] as const

/** What other sites may show in a frame, without the frame of this site: explore.spec.ts tries it. */
export const embeddedRoutes = ['/insluiten/wie-doet-wat'] as const

/** Too long to be tried in every width and scheme: report.spec.ts tries it once, and each of its parts is on a page that is tried. */
export const longRoutes = ['/rapportage/:netwerk/:editie/alles'] as const

/** The address of a part of the report of the largest network. */
export async function reportAddress(route: string, given: Readonly<Record<string, string>> = {}): Promise<string> {
  const { network, edition, chapter, project, municipality } = await reportParts()
  const parts: Record<string, string> = { netwerk: network, editie: edition, hoofdstuk: chapter, project, gemeente: municipality, ...given }
  return route.replaceAll(/:(\w+)/g, (_, name: string) => parts[name] ?? 'bestaat-niet')
}

/** What no register has: an address, and a record of a kind that there is. */
export const unknownRoutes = [
  '/bestaat-niet',
  '/rapportage/bestaat-niet',
  ...recordRoutes.map(([route]) => addressOf(route, 'bestaat-niet')),
]

export function addressOf(route: string, slug: string): string {
  return route.replace(':slug', slug)
}

export type Route = { name: string; address: () => Promise<string> }

/** Every route of the site, with an address to try it at. */
export const routes: Route[] = [
  ...fixedRoutes.map((route) => ({ name: route, address: async () => route })),
  ...recordRoutes.map(([route, kind]) => ({ name: route, address: async () => addressOf(route, (await slugs())[kind]) })),
  ...reportRoutes.map((route) => ({ name: route, address: () => reportAddress(route) })),
  // Every kind of chapter has parts of its own.
  ...['over-het-netwerk', 'programmaorganisatie', 'financien', 'indicatoren', 'afkortingen', 'bronnen'].map((hoofdstuk) => ({
    name: `/rapportage/:netwerk/nu/${hoofdstuk}`,
    address: () => reportAddress(`/rapportage/:netwerk/nu/${hoofdstuk}`),
  })),
  { name: '*', address: async () => '/bestaat-niet' },
]
