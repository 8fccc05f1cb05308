import { request } from '../../../../shared/api/request'
import { saveFile } from '../../../../shared/download/saveFile'
import { GraphTakeDocument } from '../../../../shared/gql/documents/GraphTake'
import { GraphTakeProjectsDocument } from '../../../../shared/gql/documents/GraphTakeProjects'
import type { ExploreFilter } from '../../../../shared/gql/graphql'
import type { View } from '../../../../shared/signin/session'
import { anchorId } from '../../../../shared/ui/anchorId'
import { collect, nodesOf } from './collect'
import { toJsonLd } from './jsonLd'
import { toGexf, toGraphml } from './network'

/** What the register gives at a time. */
const first = 100

/** A program that draws more than this is asked for by the API, not by a page. */
export const mostTaken = 10_000

type Page<T> = { edges: readonly ({ node: T } | null)[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

/** Every page of a list, one after the other: together they would use up the budget of who asks. */
async function everyPage<T>(ask: (after: string | null) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = []
  let after: string | null = null
  do {
    const page: Page<T> = await ask(after)
    if (page.totalCount > mostTaken) throw new Error('Too many to take along')
    found.push(...nodesOf(page.edges))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  return found
}

export type NetworkFormat = 'gexf' | 'graphml' | 'jsonld'

/** Gives the reader all within the filter as a network for other programs. */
export async function saveNetwork(filter: ExploreFilter, view: View, title: string, format: NetworkFormat) {
  const projects = await everyPage(async (after) => (await request(GraphTakeProjectsDocument, { filter, first, after }, view)).explore.projects)
  const participations = await everyPage(async (after) => (await request(GraphTakeDocument, { filter, first, after }, view)).explore.participations)
  const made = new Date().toISOString().slice(0, 10)
  const network = () => collect(projects, participations, title, made)
  const texts = {
    gexf: () => toGexf(network()),
    graphml: () => toGraphml(network()),
    jsonld: () => toJsonLd(projects, participations, { title, made, site: globalThis.location.origin }),
  }
  const type = format === 'jsonld' ? 'application/ld+json' : 'application/xml'
  saveFile(new Blob([texts[format]()], { type }), `${anchorId(title).slice(0, 80) || 'netwerk'}.${format}`)
}
