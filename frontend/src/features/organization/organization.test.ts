import { describe, expect, it } from 'vitest'
import type { OrganizationMembershipFragment, OrganizationParticipationFragment, OrganizationPostFragment } from '../../shared/gql/graphql'
import { readState } from '../../shared/list/urlState'
import { byNetwork, isPast, networksNow } from './memberships'
import { organizationListSpec, toOrganizationFilter, toOrganizationOrder } from './organizationList'
import { placeOfPost, seatRoutes } from './seats'
import { countProjects, timesAs, workByNetwork } from './work'

const net = (slug: string) => ({ slug, name: slug })
const part = (
  project: string,
  network: string | null,
  more: { role?: OrganizationParticipationFragment['role']; line?: number } = {},
): OrganizationParticipationFragment => ({
  id: `${project} ${more.role}`, role: more.role ?? 'PARTICIPANT', from: null, until: null, asOf: null, audience: 'PUBLIC', note: null, sources: [],
  project: { slug: project, name: project, network: network ? net(network) : null, themeLine: more.line ? { number: more.line } : null },
})
const member = (network: string, role: OrganizationMembershipFragment['role'], until: string | null = null): OrganizationMembershipFragment => ({
  id: `${network} ${role}`, role, from: null, until, network: net(network), sources: [],
})

describe('what an organization does', () => {
  it('stands per network, the largest first and what is outside any last', () => {
    const groups = workByNetwork(
      [part('a', 'small'), part('x', null), part('y', null), part('z', null), part('c', 'large', { line: 2 }), part('b', 'large', { line: 1 }), part('e', 'large')],
      [member('large', 'OWNER'), member('large', 'MEMBER'), member('other', 'HOST')],
    )
    expect(groups.map(({ network, projects, roles }) => [network?.slug, projects, roles])).toEqual([
      ['large', 3, ['OWNER', 'MEMBER']],
      ['small', 1, []],
      [undefined, 3, []],
    ])
    expect(groups[0]?.rows.map(({ project }) => project.slug)).toEqual(['e', 'b', 'c'])
  })
  it('counts a project with two roles once, and one that it declined not at all', () => {
    expect(countProjects([part('a', null), part('a', null, { role: 'FUNDER' }), part('b', null, { role: 'DECLINED' })])).toBe(1)
    expect(timesAs('FUNDER', [part('a', null), part('a', null, { role: 'FUNDER' })])).toBe(1)
  })
  it('leaves out a project that the reader may not see', () => {
    expect(workByNetwork([{ ...part('a', null), project: null }], [])).toEqual([])
  })
})

describe('the networks of an organization', () => {
  it('hold its roles together', () => {
    expect(byNetwork([member('a', 'MEMBER'), member('b', 'OWNER'), member('a', 'PARTNER')]).map(({ network, memberships }) => [network.slug, memberships.length])).toEqual([['a', 2], ['b', 1]])
  })
  it('count only while they last', () => {
    expect(networksNow([member('a', 'MEMBER'), member('a', 'HOST'), member('b', 'PARTNER', '2023')], '2026-05-01')).toBe(1)
  })
  it.each([
    ['2023', true], ['2026', false], ['2026-04', true], ['2026-05', false], ['2026-04-30', true], ['2026-05-01', false], [null, false],
  ])('end %s is past on 1 May 2026: %s', (until, expected) => {
    expect(isPast(until, '2026-05-01')).toBe(expected)
  })
})

const post = (body: string, preparesFor: string | null, role: OrganizationPostFragment['role'] = 'MEMBER'): OrganizationPostFragment => ({
  id: `${body} ${role}`, role, asOf: null, person: null, project: null, themeLine: null, network: null,
  sources: [{ at: 'H1', source: { id: 's', slug: 's', title: 's', publisher: 's', date: null, url: null, kind: 'REPORT', audience: 'PUBLIC' } }],
  body: {
    slug: body, name: body, shortName: body, kind: 'TABLE', meetingsPerYear: null, minLeadTimeDays: null,
    preparesFor: preparesFor ? net(preparesFor) : null, network: net('n'), sources: [],
  },
})

describe('the way to an organization', () => {
  it('goes from what prepares to what decides, with all seats in a body together', () => {
    const [route] = seatRoutes([post('bo', null), post('pt', 'ao'), post('bo', null, 'DEPUTY'), post('ao', 'bo')])
    expect(route?.stops.map(({ body }) => body.slug)).toEqual(['pt', 'ao', 'bo'])
    expect(route?.stops[2]?.roles).toEqual(['MEMBER', 'DEPUTY'])
    expect(route?.stops[2]?.sources).toHaveLength(1)
  })
  it('ends, also when bodies prepare for each other', () => {
    expect(seatRoutes([post('a', 'b'), post('b', 'a')])[0]?.stops).toHaveLength(2)
  })
  it('leads to what a seat outside a body is for', () => {
    expect(placeOfPost({ project: null, themeLine: net('lijn'), network: null })?.to).toBe('/themalijnen/lijn')
    expect(placeOfPost({ project: null, themeLine: null, network: net('n') })?.to).toBe('/netwerken/n')
    expect(placeOfPost({ project: null, themeLine: null, network: null })).toBeUndefined()
    expect(seatRoutes([{ ...post('a', null), body: null }])).toEqual([])
  })
})

const state = (query: string) => readState(new URLSearchParams(query), organizationListSpec)

describe('the list of organizations', () => {
  it('asks for nothing that was not chosen', () => {
    expect(toOrganizationFilter(state(''))).toEqual({})
    expect(toOrganizationOrder(state(''))).toEqual({ field: 'NAME', direction: 'ASC' })
  })
  it('asks for what the address says', () => {
    expect(toOrganizationFilter(state('zoek=zorg&soort=HOSPITAL&soort=NIETS&gemeente=g&netwerk=n'))).toEqual({
      text: 'zorg', kinds: ['HOSPITAL'], municipalities: ['g'], networks: ['n'],
    })
    expect(toOrganizationOrder(state('sorteer=soort'))).toEqual({ field: 'KIND', direction: 'ASC' })
  })
})
