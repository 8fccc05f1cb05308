import { request } from '../../../../shared/api/request'
import { everyPage } from '../../../../shared/download/everyPage'
import { saveFile } from '../../../../shared/download/saveFile'
import { GraphTakeDocument } from '../../../../shared/gql/documents/GraphTake'
import { GraphTakeProjectsDocument } from '../../../../shared/gql/documents/GraphTakeProjects'
import type { ExploreFilter } from '../../../../shared/gql/graphql'
import type { AskPart } from '../../../../shared/list/useConnection'
import type { View } from '../../../../shared/signin/session'
import { anchorId } from '../../../../shared/ui/anchorId'
import { collect } from './collect'
import { toJsonLd } from './jsonLd'
import { toGexf, toGraphml } from './network'

/** Every part of a list together. */
async function allOf<T>(ask: AskPart<T>): Promise<T[]> {
  const found: T[] = []
  for await (const nodes of everyPage(ask)) found.push(...nodes)
  return found
}

export type NetworkFormat = 'gexf' | 'graphml' | 'jsonld'

/** Gives the reader all within the filter as a network for other programs. */
export async function saveNetwork(filter: ExploreFilter, view: View, title: string, format: NetworkFormat) {
  const projects = await allOf(async (first, after, signal) => (await request(GraphTakeProjectsDocument, { filter, first, after }, view, signal)).explore.projects)
  const participations = await allOf(async (first, after, signal) => (await request(GraphTakeDocument, { filter, first, after }, view, signal)).explore.participations)
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
