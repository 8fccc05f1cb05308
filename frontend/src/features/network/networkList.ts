import type { NetworkKind, NetworkRowFragment } from '../../shared/gql/graphql'
import { labels } from '../../shared/labels/labels'
import { groupBy } from '../../shared/list/groupBy'
import { choiceParam, textParam, type UrlStateSpec } from '../../shared/list/urlState'
import { wordsParam } from '../../shared/list/wordsParam'
import { organizationsIn } from './members'

export const networkSorts = ['soort', 'naam', 'organisaties', 'projecten'] as const
export type NetworkSort = (typeof networkSorts)[number]
export const networkKinds = Object.keys(labels.networkKind) as NetworkKind[]

/** What a reader chose in the list of networks. The names are those in the address. */
export type NetworkListState = { zoek: string; soort: readonly NetworkKind[]; sorteer: NetworkSort }

export const networkListSpec: UrlStateSpec<NetworkListState> = {
  zoek: textParam,
  soort: wordsParam(labels.networkKind),
  sorteer: choiceParam(networkSorts),
}

/** A network with what the picture counts. */
export type Counted = NetworkRowFragment & { organizations: number; projectCount: number }

const count = (network: NetworkRowFragment): Counted => ({
  ...network,
  organizations: organizationsIn(network.memberships),
  projectCount: network.projects.totalCount,
})

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Every word must occur, in any order. */
function has({ name, shortName, summary }: NetworkRowFragment, text: string): boolean {
  const all = plain([name, shortName, summary].join(' '))
  return plain(text).split(/\s+/).every((word) => all.includes(word))
}

const order: Record<NetworkSort, (a: Counted, b: Counted) => number> = {
  soort: (a, b) => networkKinds.indexOf(a.kind) - networkKinds.indexOf(b.kind) || b.projectCount - a.projectCount,
  naam: () => 0,
  organisaties: (a, b) => b.organizations - a.organizations,
  projecten: (a, b) => b.projectCount - a.projectCount,
}

/** The networks that the choices leave, in the chosen order; those alike stay in order of name. */
export function chosenNetworks(networks: readonly NetworkRowFragment[], { zoek, soort, sorteer }: NetworkListState): readonly Counted[] {
  return networks
    .filter((network) => (soort.length === 0 || soort.includes(network.kind)) && has(network, zoek))
    .map(count)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
    .toSorted(order[sorteer])
}

/** Under a heading per kind when sorted so, else under one. */
export function headedBy(networks: readonly Counted[], sort: NetworkSort): readonly { kind: NetworkKind | null; networks: readonly Counted[] }[] {
  if (sort !== 'soort') return [{ kind: null, networks }]
  return [...groupBy(networks, ({ kind }) => kind)].map(([kind, group]) => ({ kind, networks: group }))
}
