import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation } from 'react-router'
import { expect, it, vi } from 'vitest'
import { answerByName, variablesAsked } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import ExplorePage from './ExplorePage'

vi.mock('../../shared/download/saveFile', () => ({ saveFile: vi.fn<(content: Blob, name: string) => void>() }))
const { saveFile } = await import('../../shared/download/saveFile')

const Address = () => <output aria-label="adres">{useLocation().search}</output>

/** The Blob of jsdom cannot tell its text by itself. */
const linesOf = (content = new Blob()) =>
  new Promise<string[]>((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).trimEnd().split('\r\n')))
    reader.readAsText(content)
  })

const facet = (field: string, ...values: [string, string | null, number][]) => ({
  field, valueCount: values.length, values: values.map(([value, name, count]) => ({ value, name, count })), chosen: values.map(([value, name]) => ({ value, name })),
})
const head = (projects: number) => ({
  organizations: { totalCount: 8 },
  explore: {
    counts: { projects, organizations: 3, municipalities: 1, ties: 4, participations: 5, projectsWithoutTies: 1 },
    chosenProjects: [],
    facets: [facet('NETWORK', ['net', 'Het Net', 12], ['~local', null, 3]), facet('ROLE', ['FUNDER', null, 2]), facet('PHASE')],
  },
})
const page = <Node,>(...nodes: Node[]) => ({ totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null }, edges: nodes.map((node) => ({ node })) })
const source = { at: 'H1', source: { id: 's', slug: 's', title: 'Rapport', publisher: 'U', date: null, url: null, kind: 'REPORT', audience: 'PUBLIC' } }
const project = { slug: 'p', name: 'Project P', network: { slug: 'net', name: 'Het Net' }, themeLine: { number: 2, name: 'Lijn' } }
const participation = {
  id: 'participation:1', role: 'FUNDER', from: null, until: null, asOf: '2025-05', organization: { slug: 'm', name: 'Menzis', kind: 'HEALTH_INSURER' }, project, sources: [source],
}
const table = { explore: { participations: page(participation) } }
const sentences = {
  explore: { sentences: page({ id: 'z', role: 'FUNDER', count: 1, isContinued: false, asOf: '2025-05', organization: { slug: 'm', name: 'Menzis' }, projects: [project], participations: [{ sources: [source] }] }) },
}
const place = (id: string, name: string | null, childCount: number, roles: string[] = []) => ({ id, name, childCount, projectCount: 1, roles })
const tree = { explore: { tree: page(place('network:net', 'Het Net', 2), place('~local', null, 0)) } }
const organization = (slug: string) => ({ id: `organization:${slug}`, organization: { slug, name: slug }, project: null })

const headOf = (name: string) => screen.getByRole('columnheader', { name })

it('shows who does what as a table, with counts beside the filters', async () => {
  answerByName({ ExploreHead: head(2), ExploreParticipations: table })
  renderAt('/wie-doet-wat?beeld=tabel', <ExplorePage />)
  expect((await screen.findByText('2 projecten, 3 organisaties')).getAttribute('role')).toBe('status')
  expect(screen.getByText('Van 1 project noemt geen bron wie meedoet.')).toBeTruthy()
  const others = screen.getByText(/Nog 5 organisaties staan in een bron, maar bij geen project\./)
  expect(within(others).getByRole('link', { name: 'Bekijk alle organisaties' }).getAttribute('href')).toBe('/organisaties')
  expect((await screen.findByRole('checkbox', { name: /Het Net/ })).closest('label')?.textContent).toBe('Het Net12')
  expect(screen.getByRole('checkbox', { name: /Buiten een netwerk/ })).toBeTruthy()
  const [, row] = within(await screen.findByRole('table')).getAllByRole('row')
  expect(row?.textContent).toContain('Menzis')
  expect(row?.textContent).toContain('Betaalt mee')
  expect(row?.textContent).toContain('mei 2025')
  expect(within(row as HTMLElement).getByRole('link', { name: 'Project P' }).getAttribute('href')).toBe('/projecten/p')
})

it('says at a date that what has none counts too, and at the filter what a municipality counts', async () => {
  const counted = head(2).explore
  answerByName({ ExploreHead: { ...head(2), explore: { ...counted, facets: [...counted.facets, facet('MUNICIPALITY', ['enschede', 'Enschede', 66])] } }, ExploreParticipations: table })
  const { unmount } = renderAt('/wie-doet-wat?beeld=tabel&op=1800', <ExplorePage />)
  expect(await screen.findByText('Wat geen datum heeft, telt bij elke datum mee.')).toBeTruthy()
  expect((await screen.findByText(/Noemt geen bron een gemeente\? Dan telt de gemeente waar de organisaties zitten\./)).closest('details')?.textContent).toContain('Enschede66')
  unmount()
  renderAt('/wie-doet-wat?beeld=tabel', <ExplorePage />)
  await screen.findByRole('table')
  expect(screen.queryByText(/Wat geen datum heeft/)).toBeNull()
})

it('keeps the filters in another view, and asks the same there', async () => {
  const asked = answerByName({ ExploreHead: head(2), ExploreParticipations: table, ExploreSentences: sentences })
  renderAt('/wie-doet-wat?beeld=tabel&netwerk=net&op=2025', <ExplorePage />)
  await screen.findByRole('table')
  await userEvent.click(screen.getByRole('radio', { name: 'Tekst' }))
  expect(await screen.findByText(/Menzis betaalt mee aan Project P/)).toBeTruthy()
  const filter = { networks: ['net'], at: '2025' }
  expect(screen.queryByText(/Nog . organisaties/)).toBeNull()
  expect(variablesAsked(asked, 'ExploreParticipations')[0]?.['filter']).toEqual(filter)
  expect(variablesAsked(asked, 'ExploreSentences')[0]?.['filter']).toEqual(filter)
  expect(screen.getByRole('button', { name: 'Verwijder filter: Stand op 2025' })).toBeTruthy()
})

it('opens the tree by keyboard, and asks for a part when it opens', async () => {
  const asked = answerByName({ ExploreHead: head(2), ExploreTree: tree })
  renderAt('/wie-doet-wat?beeld=boom', <ExplorePage />)
  const network = await screen.findByRole('treeitem', { name: /Het Net/ })
  expect(network.getAttribute('aria-expanded')).toBe('false')
  network.focus()
  fireEvent.keyDown(network, { key: 'ArrowDown' })
  expect(document.activeElement?.textContent).toContain('Buiten een netwerk')
  fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'ArrowUp' })
  fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'ArrowRight' })
  expect(network.getAttribute('aria-expanded')).toBe('true')
  await within(network).findAllByRole('treeitem')
  expect(variablesAsked(asked, 'ExploreTree').map(({ under }) => under)).toEqual([[], ['network:net']])
})

it('shows the columns that the reader chooses', async () => {
  answerByName({ ExploreHead: head(2), ExploreParticipations: table })
  renderAt('/wie-doet-wat?beeld=tabel', <ExplorePage />)
  await screen.findByRole('table')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Soort' }))
  expect(screen.queryByRole('columnheader', { name: 'Soort' })).toBeNull()
  expect(screen.getByRole('columnheader', { name: 'Rol' })).toBeTruthy()
  expect(screen.queryByRole('columnheader', { name: 'Netwerk' })).toBeNull()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Netwerk' }))
  expect(screen.getByRole('columnheader', { name: 'Netwerk' })).toBeTruthy()
})

it('lets a heading order the whole table, which the address keeps', async () => {
  const asked = answerByName({ ExploreHead: head(2), ExploreParticipations: table })
  renderAt('/wie-doet-wat?beeld=tabel', <><ExplorePage /><Address /></>)
  await screen.findByRole('table')
  expect(headOf('Organisatie').getAttribute('aria-sort')).toBe('ascending')
  fireEvent.click(within(headOf('Stand van')).getByRole('button'))
  expect(screen.getByLabelText('adres').textContent).toBe('?beeld=tabel&sorteer=datum')
  fireEvent.click(within(headOf('Stand van')).getByRole('button'))
  expect(screen.getByLabelText('adres').textContent).toBe('?beeld=tabel&sorteer=-datum')
  expect(headOf('Stand van').getAttribute('aria-sort')).toBe('ascending')
  expect(headOf('Organisatie').getAttribute('aria-sort')).toBeNull()
  await waitFor(() => expect(variablesAsked(asked, 'ExploreParticipations').map(({ orderBy }) => orderBy)).toEqual([
    { field: 'ORGANIZATION', direction: 'ASC' }, { field: 'DATE', direction: 'DESC' }, { field: 'DATE', direction: 'ASC' },
  ]))
  expect(within(headOf('Soort')).queryByRole('button')).toBeNull()
})

it('says what is wrong with a date, and asks nothing', async () => {
  const asked = answerByName({ ExploreHead: head(2), ExploreParticipations: table })
  renderAt('/wie-doet-wat?beeld=tabel', <ExplorePage />)
  await screen.findByRole('table')
  await userEvent.type(screen.getByRole('textbox', { name: 'Stand op' }), 'lente 2025{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('geen datum')
  expect(variablesAsked(asked, 'ExploreHead')).toHaveLength(1)
})

it('names what is chosen, also what is not among the first of its kind', async () => {
  const chosen = [{ value: 'ver-weg', name: 'Organisatie Ver Weg' }]
  const many = { ...head(2).explore, chosenProjects: [{ slug: 'p', name: 'Project P' }], facets: [{ field: 'ORGANIZATION', valueCount: 900, values: [], chosen }] }
  answerByName({ ExploreHead: { ...head(2), explore: many }, ExploreParticipations: table })
  renderAt('/wie-doet-wat?beeld=tabel&organisatie=ver-weg&project=p', <ExplorePage />)
  expect(await screen.findByRole('button', { name: 'Verwijder filter: Organisatie Ver Weg' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Verwijder filter: Project P' })).toBeTruthy()
  expect(screen.queryByText(/In het adres van deze pagina/)).toBeNull()
})

it('says which part of the address it does not understand, and what was expected', async () => {
  const asked = answerByName({ ExploreHead: head(2), ExploreParticipations: table })
  renderAt('/wie-doet-wat?beeld=tabel&rol=onzin&rol=trekker&op=2024-13&soort=X', <ExplorePage />)
  expect(await screen.findByText(/‘rol=onzin’. Dat begrijpen we niet, dus daar kiezen we niet op. Bij ‘rol’ kan dit staan: trekker, /)).toBeTruthy()
  expect(screen.getByText(/‘op=2024-13’.*Bij ‘op’ hoort een jaar, een maand of een dag/)).toBeTruthy()
  expect(screen.getByText(/‘soort=X’.*een soort organisatie/)).toBeTruthy()
  expect(variablesAsked(asked, 'ExploreHead')[0]?.['filter']).toEqual({ roles: ['LEAD'] })
  expect(screen.queryByRole('button', { name: /Verwijder filter: Stand/ })).toBeNull()
  expect(screen.getByRole('link', { name: 'Toon de pagina zonder ‘rol=onzin’' }).getAttribute('href')).toBe('/wie-doet-wat?beeld=tabel&rol=trekker&op=2024-13&soort=X')
})

it('says so when the address names what is not there, and shows it as no filter', async () => {
  answerByName({ ExploreHead: head(0) })
  renderAt('/wie-doet-wat?gemeente=nergens&project=weg', <ExplorePage />)
  expect(await screen.findByText(/‘gemeente=nergens’. Zo’n gemeente staat niet in het register/)).toBeTruthy()
  expect(screen.getByText(/‘project=weg’. Zo’n project staat niet in het register/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Verwijder filter/ })).toBeNull()
})

it('says that nothing fits, and clears the filters but not the view', async () => {
  const asked = answerByName({ ExploreHead: head(0), ExploreSentences: sentences })
  renderAt('/wie-doet-wat?beeld=tekst&rol=trekker', <ExplorePage />)
  expect(await screen.findByRole('heading', { name: 'Niets gevonden' })).toBeTruthy()
  await userEvent.click(screen.getAllByRole('button', { name: 'Wis alle filters' })[0] as HTMLElement)
  expect(variablesAsked(asked, 'ExploreHead').at(-1)?.['filter']).toEqual({})
})

it('asks for the name of an end when somebody stops typing, not at every key', async () => {
  const asked = answerByName({ ExploreHead: head(2), ExploreParticipations: table, ExploreEnds: { organizations: { edges: [{ node: { id: 'organization:m', name: 'Menzis' } }] }, projects: { edges: [] } } })
  renderAt('/wie-doet-wat?beeld=tabel', <ExplorePage />)
  fireEvent.click(await screen.findByText('Tussen twee: hoe hangen zij samen?'))
  const field = await screen.findByRole('combobox', { name: 'Van' })
  for (const value of ['M', 'Me', 'Men']) fireEvent.change(field, { target: { value } })
  await waitFor(() => expect(variablesAsked(asked, 'ExploreEnds').map(({ text }) => text)).toContain('Men'))
  expect(variablesAsked(asked, 'ExploreEnds').map(({ text }) => text)).not.toContain('Me')
})

it('draws the way between two names where the graph is, and says which of them was not chosen', async () => {
  const ends = { organizations: { edges: [{ node: { id: 'organization:m', name: 'Menzis' } }, { node: { id: 'organization:s', name: 'Saxion' } }] }, projects: { edges: [] } }
  answerByName({ ExploreHead: head(2), ExploreEnds: ends, ExploreConnection: { connection: null }, GraphTiles: { municipalities: [] } })
  renderAt('/wie-doet-wat', <><ExplorePage /><Address /></>)
  fireEvent.click(await screen.findByText('Tussen twee: hoe hangen zij samen?'))
  const from = await screen.findByRole('combobox', { name: 'Van' })
  const to = screen.getByRole('combobox', { name: 'Naar' })
  fireEvent.change(from, { target: { value: 'Menzis' } })
  fireEvent.change(to, { target: { value: 'Nergens' } })
  await waitFor(() => expect(from.nextElementSibling?.children).toHaveLength(2))
  fireEvent.click(screen.getByRole('button', { name: 'Zoek het verband' }))
  expect((await screen.findByText(/Kies bij ‘Naar’ een naam/)).getAttribute('role')).toBe('alert')
  expect([from, to].map((field) => field.getAttribute('aria-invalid'))).toEqual(['false', 'true'])
  expect([from, to].map((field) => field.getAttribute('aria-describedby'))).toEqual([null, screen.getByRole('alert').id])
  fireEvent.change(to, { target: { value: 'Saxion' } })
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  fireEvent.click(screen.getByRole('button', { name: 'Zoek het verband' }))
  await waitFor(() => expect(screen.getByLabelText('adres').textContent).toBe('?tussen=organization%3Am&tussen=organization%3As&tekening=route'))
  // What was found is done: the first letter of a next name is no mistake.
  fireEvent.change(to, { target: { value: 'M' } })
  expect(screen.queryByRole('alert')).toBeNull()
  expect(to.getAttribute('aria-invalid')).toBe('false')
})

it('takes along all rows of a table, also those that do not show', async () => {
  const other = { ...participation, id: 'participation:2', audience: 'OWNER', organization: { slug: 's', name: 'Saxion', kind: 'EDUCATION' } }
  const [first, last] = [{ ...page(participation), totalCount: 2, pageInfo: { hasNextPage: true, endCursor: 'x' } }, { ...page(other), totalCount: 2 }]
  const asked = answerByName({ ExploreHead: head(2), ExploreParticipations: { explore: { participations: first } } })
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) =>
    String(init.body).includes('"after":"x"') ? new Response(JSON.stringify({ data: { explore: { participations: last } } })) : asked(url, init),
  )
  renderAt('/wie-doet-wat?beeld=tabel&netwerk=net', <ExplorePage />)
  expect(await screen.findByText(/Download alle 2 rijen/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'CSV van de tabel ‘wie doet wat’' }))
  await waitFor(() => expect(saveFile).toHaveBeenCalledOnce())
  expect((await linesOf(vi.mocked(saveFile).mock.calls[0]?.[0])).slice(1)).toEqual([
    'Menzis;zorgverzekeraar;Betaalt mee;lijn 2 Project P;mei 2025;Rapport;;H1;', 'Saxion;onderwijs;Betaalt mee;lijn 2 Project P;mei 2025;Rapport, alleen eigenaren;;H1;',
  ])
  expect(variablesAsked(asked, 'ExploreParticipations').at(-1)).toMatchObject({ filter: { networks: ['net'] }, first: 100, after: null })
  // What was fetched for the file alone is no source of the page.
  expect(screen.getAllByRole('row')).toHaveLength(2)
})

it('tells how two hang together, with the statements on the way', async () => {
  const between = { id: 'project:p', organization: null, project: { slug: 'p', name: 'Project P' } }
  const tie = { id: 'p/m', roles: ['FUNDER'], organization: { slug: 'm', name: 'm' }, project: between.project, participations: [{ asOf: null, sources: [source] }] }
  const connection = {
    distance: 2, from: organization('m'), to: organization('s'), ties: [tie], municipalities: [{ slug: 'b', name: 'Gemeente Borne' }],
    layers: [[organization('m')], [between], [organization('s')]].map((nodes) => ({ nodes, leftOut: 0 })),
  }
  const nobody = { organizations: { edges: [] }, projects: { edges: [] } }
  const asked = answerByName({ ExploreHead: head(2), ExploreParticipations: table, ExploreEnds: nobody, ExploreConnection: { connection } })
  renderAt('/wie-doet-wat?beeld=tabel&netwerk=net&tussen=organization:m&tussen=organization:s', <ExplorePage />)
  expect(await screen.findByText('m en s delen een project.')).toBeTruthy()
  expect(screen.getByText(/m: betaalt mee in Project P/)).toBeTruthy()
  // Where the way starts is no step: two steps are two rows.
  const rows = within(screen.getByText('Begin:').nextElementSibling as HTMLElement).getAllByRole('listitem')
  expect(rows.map(({ textContent }) => textContent)).toEqual(['Project P', 's'])
  expect(screen.getByText(/Ook via gemeenten: Borne/)).toBeTruthy()
  expect(variablesAsked(asked, 'ExploreConnection')[0]).toEqual({ from: 'organization:m', to: 'organization:s', filter: { networks: ['net'] } })
})
