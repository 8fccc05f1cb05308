import { describe, expect, it } from 'vitest'
import type { NetworkKind, NetworkRowFragment } from '../../shared/gql/graphql'
import { readState } from '../../shared/list/urlState'
import { chosenNetworks, headedBy, networkListSpec } from './networkList'

const network = (name: string, kind: NetworkKind, projects: number, members: readonly string[] = []): NetworkRowFragment => ({
  slug: name.toLowerCase(),
  name,
  shortName: null,
  kind,
  summary: `Over ${name}`,
  start: null,
  end: null,
  host: null,
  memberships: members.map((slug) => ({ organization: { slug } })),
  projects: { totalCount: projects },
  sources: [],
})
const networks = [
  network('Zorgtafel', 'TABLE', 9, ['a', 'a']),
  network('Coöperatie', 'NETWORK', 1, ['a', 'b', 'c']),
  network('Koers', 'PROGRAMME', 3),
]
const names = (query: string) => chosenNetworks(networks, readState(new URLSearchParams(query), networkListSpec)).map(({ name }) => name)

describe('the list of networks', () => {
  it('stands by kind, unless another order is chosen', () => {
    expect(names('')).toEqual(['Koers', 'Coöperatie', 'Zorgtafel'])
    expect(names('sorteer=naam')).toEqual(['Coöperatie', 'Koers', 'Zorgtafel'])
    expect(names('sorteer=projecten')).toEqual(['Zorgtafel', 'Koers', 'Coöperatie'])
    expect(names('sorteer=organisaties')).toEqual(['Coöperatie', 'Zorgtafel', 'Koers'])
  })
  it('keeps the chosen kinds, and what has every word, with or without accents', () => {
    expect(names('soort=tafel')).toEqual(['Zorgtafel'])
    expect(names('zoek=over+cooperatie')).toEqual(['Coöperatie'])
    expect(names('zoek=over+niets')).toEqual([])
  })
  it('counts an organization with two roles once', () => {
    expect(chosenNetworks(networks, readState(new URLSearchParams('zoek=zorgtafel'), networkListSpec))[0]?.organizations).toBe(1)
  })
  it('has a heading per kind only in that order', () => {
    const all = chosenNetworks(networks, readState(new URLSearchParams(), networkListSpec))
    expect(headedBy(all, 'soort').map(({ kind }) => kind)).toEqual(['PROGRAMME', 'NETWORK', 'TABLE'])
    expect(headedBy(all, 'naam').map(({ kind }) => kind)).toEqual([null])
  })
})
