import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { answerByName } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import OrganizationPage from './OrganizationPage'

const source = { id: 'source:s', slug: 's', title: 'Rapport', publisher: 'Uitgever', date: '2025', url: null, kind: 'REPORT', audience: 'PUBLIC' }
const sources = [{ at: 'H1', source }]
const net = { slug: 'net', name: 'Het Net' }

const part = (slug: string, network: typeof net | null, role = 'PARTICIPANT') => ({
  node: {
    id: `participation:${slug}`, role, from: null, until: null, asOf: '2025-05', audience: 'PUBLIC', note: null, sources,
    project: { slug, name: `Project ${slug}`, network, themeLine: null },
  },
})
const participations = (edges: ReturnType<typeof part>[], hasNextPage = false) => ({
  totalCount: hasNextPage ? 101 : edges.length, pageInfo: { hasNextPage, endCursor: 'c' }, edges,
})
const body = { slug: 'bo', name: 'Bestuurlijk Overleg', shortName: 'BO', kind: 'BOARD_CONSULTATION', meetingsPerYear: 3, minLeadTimeDays: null, preparesFor: null, network: net, sources }

const organization = {
  id: 'organization:zorg', slug: 'zorg', name: 'Zorg BV', shortName: null, kind: 'HEALTH_INSURER', summary: 'Verzekert zorg.', website: null, audience: 'PUBLIC', note: null,
  confirmedAt: null, municipality: null, sources, projectCount: 2, serves: [{ slug: 'dorp' }], parent: null,
  children: [{ slug: 'deel', name: 'Zorg Deel', kind: 'OTHER' }],
  memberships: [{ id: 'm', role: 'OWNER', from: '2023-04', until: null, network: net, sources }],
  posts: [
    { id: 'p', role: 'MEMBER', asOf: null, person: null, body, project: null, themeLine: null, network: null, sources },
    { id: 'q', role: 'LEAD_ADMINISTRATOR', asOf: null, person: { function: 'Bestuurder', asOf: '2024' }, body: null, project: null, themeLine: null, network: net, sources },
  ],
  decisions: [{ slug: 'd', subject: 'Een besluit', outcome: 'ADOPTED', date: '2025-10-08', sources }],
  participations: participations([part('a', net, 'LEAD'), part('b', null)]),
}
const municipalities = [
  { slug: 'dorp', name: 'Gemeente Dorp', tile: { column: 0, row: 0 } },
  { slug: 'stad', name: 'Gemeente Stad', tile: { column: 1, row: 0 } },
]

const show = (path = '/organisaties/zorg') =>
  renderAt(path, <Routes><Route path="organisaties/:slug" element={<OrganizationPage />} /></Routes>)

it('says what it does, per network and apart from networks', async () => {
  answerByName({ OrganizationPage: { organization, municipalities } })
  show()
  expect(await screen.findByRole('heading', { level: 1, name: 'Zorg BV' })).toBeTruthy()
  const work = screen.getByRole('region', { name: 'Wat doet Zorg BV?' })
  const groups = within(work).getAllByRole('group')
  expect(groups.map((group) => group.querySelector('summary')?.textContent)).toEqual(['Het Neteigenaar, 1 project', 'Buiten een netwerk1 project'])
  expect(groups[0]?.textContent).toContain('Trekker')
  expect(groups[0]?.textContent).toContain('stand van mei 2025')
  expect(within(work).getByRole('link', { name: 'Project a' }).getAttribute('href')).toBe('/projecten/a')
  expect(screen.getByText('keer trekker').nextSibling?.textContent).toBe('1')
})

it('says through which body to reach it, by function and not by person', async () => {
  answerByName({ OrganizationPage: { organization, municipalities } })
  show()
  const seats = await screen.findByRole('region', { name: 'Via welk overleg benadert u Zorg BV?' })
  expect(within(seats).getByRole('link', { name: 'Bestuurlijk Overleg' }).getAttribute('href')).toBe('/overleggen/bo')
  expect(seats.textContent).toContain('Zorg BV: lid')
  expect(seats.textContent).toContain('Komt 3 keer per jaar bij elkaar.')
  expect(seats.textContent).toContain('Bestuurlijk trekker voor Het Net')
  expect(seats.textContent).toContain('Bestuurder, stand van 2024')
})

it('shows where it works, its own decisions, its parts and its networks', async () => {
  answerByName({ OrganizationPage: { organization, municipalities } })
  show()
  const places = await screen.findByRole('region', { name: 'Waar is het werk?' })
  expect(within(places).getByRole('link', { name: /Dorp/ }).textContent).toContain('werkt hier')
  expect(within(places).getByRole('link', { name: /Stad/ }).textContent).toBe('Stad')
  expect(screen.getByRole('region', { name: 'Eigen besluiten van Zorg BV' }).textContent).toContain('8 oktober 2025')
  expect(screen.getByRole('region', { name: 'Onderdelen' }).textContent).toContain('Zorg Deel')
  expect(screen.getByRole('region', { name: 'Rol per netwerk' }).textContent).toContain('eigenaar, sinds april 2023')
  expect(screen.getByRole('region', { name: 'Bronnen' })).toBeTruthy()
})

it('leaves no gap for what no source says, but says that it knows nobody to approach', async () => {
  const bare = { ...organization, serves: [], children: [], memberships: [], posts: [], decisions: [], participations: participations([]), projectCount: 0 }
  answerByName({ OrganizationPage: { organization: bare, municipalities }, ApproachOf: { node: { type: 'Organization', approach: [] } } })
  show()
  expect(await screen.findByText('Geen bron noemt deze organisatie bij een project.')).toBeTruthy()
  expect((await screen.findByText(/Het register weet hier geen functie/)).closest('aside')?.textContent).toContain('Bij wie kunt u beginnen?')
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Wat doet Zorg BV?', 'Bij wie kunt u beginnen?', 'Bronnen'])
})

it('keeps many projects readable: only the largest network is open, the others say their count', async () => {
  const many = participations([...Array.from({ length: 45 }, (_, index) => part(`n${index}`, net)), part('b', null)])
  answerByName({ OrganizationPage: { organization: { ...organization, participations: many }, municipalities } })
  show()
  const groups = within(await screen.findByRole('region', { name: 'Wat doet Zorg BV?' })).getAllByRole('group')
  expect(groups.map((group) => group.hasAttribute('open'))).toEqual([true, false])
  expect(groups[0]?.querySelector('summary')?.textContent).toContain('45 projecten')
})

it('loads the next hundred when asked', async () => {
  const first = { ...organization, participations: participations([part('a', net)], true) }
  const all = { organization: { participations: participations([part('a', net), part('z', net)]) } }
  answerByName({ OrganizationPage: { organization: first, municipalities }, OrganizationParticipations: all })
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Meer laden' }))
  expect(await screen.findByRole('link', { name: 'Project z' })).toBeTruthy()
})

it('says that an unknown organization is not in the register', async () => {
  answerByName({ OrganizationPage: { organization: null, municipalities } })
  show('/organisaties/on-bekend')
  expect(await screen.findByRole('heading', { level: 1, name: 'Dit staat niet in het register' })).toBeTruthy()
  expect(screen.getByRole('link', { name: /on bekend/ }).getAttribute('href')).toBe('/organisaties?zoek=on+bekend')
})
