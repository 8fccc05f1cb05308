import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation } from 'react-router'
import { expect, it } from 'vitest'
import { answerByName, variablesAsked } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import SearchPage from './SearchPage'

const part = (text: string, isMatch = false) => ({ text, isMatch })
const hit = {
  kind: 'PROJECT', asOf: '2025-05', name: [part('Schulden', true), part(' de baas')], fragment: [part('Hulp bij '), part('schuld', true)],
  reasons: [{ field: 'TOPIC', how: 'WORD', word: 'schulden', found: 'geldzorgen en schulden' }],
  record: { id: 'project:p', type: 'Project', slug: 'p' },
}
const search = {
  totalCount: 21, pageInfo: { hasNextPage: true, endCursor: 'project:p' },
  counts: [{ kind: 'ORGANIZATION', count: 4 }, { kind: 'PROJECT', count: 17 }],
  understood: [{ text: 'in Almelo', rest: 'schulden voor jongeren' }, { text: 'voor jongeren', rest: 'schulden in Almelo' }],
  notFound: [], beginnings: [], unread: null,
  edges: [{ node: hit }],
}
const none = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, counts: [], understood: [], notFound: [], beginnings: [], unread: null, edges: [] }

function Here() {
  const { search: query } = useLocation()
  return <b>{decodeURIComponent(query)}</b>
}
const open = (address: string, answer: unknown = search) => {
  const fetch = answerByName({ SearchPage: { search: answer } })
  renderAt(address, <><SearchPage /><Here /></>)
  return fetch
}

it('shows what was found, with what it matches, why and how old it is', async () => {
  const fetch = open('/zoeken?q=schulden in Almelo voor jongeren')
  const found = await screen.findByRole('link', { name: 'Schulden de baas' })
  expect(found.getAttribute('href')).toBe('/projecten/p')
  const item = found.closest('li') as HTMLElement
  expect([...item.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Schulden', 'schuld'])
  expect(item.textContent).toContain('kenmerk: geldzorgen en schulden')
  expect(item.textContent).toContain('Stand van mei 2025')
  expect(screen.getByRole('status').textContent).toBe('21 resultaten voor ‘schulden in Almelo voor jongeren’')
  expect(screen.getByRole('combobox')).toHaveProperty('value', 'schulden in Almelo voor jongeren')
  expect(variablesAsked(fetch, 'SearchPage')[0]).toMatchObject({ text: 'schulden in Almelo voor jongeren', kinds: null })
})

it('counts per kind, most first, and shows one kind', async () => {
  const fetch = open('/zoeken?q=schulden')
  const kinds = within(await screen.findByRole('navigation', { name: 'Soort' }))
  expect(kinds.getAllByRole('link').map((link) => link.textContent)).toEqual(['Alles 21', 'Projecten 17', 'Organisaties 4'])
  expect(kinds.getByRole('link', { current: true }).textContent).toBe('Alles 21')
  await userEvent.click(kinds.getByRole('link', { name: /Organisaties/ }))
  expect(await screen.findByText('?q=schulden&soort=ORGANIZATION')).toBeTruthy()
  expect(variablesAsked(fetch, 'SearchPage').at(-1)).toMatchObject({ kinds: ['ORGANIZATION'] })
})

it('takes off what was understood as a filter: one, or all', async () => {
  open('/zoeken?q=schulden in Almelo voor jongeren')
  await userEvent.click(await screen.findByRole('button', { name: 'Verwijder filter: in Almelo' }))
  expect(await screen.findByText('?q=schulden+voor+jongeren')).toBeTruthy()
})

it('leaves the bare question when all filters are taken off', async () => {
  open('/zoeken?q=schulden in Almelo voor jongeren')
  await userEvent.click(await screen.findByRole('button', { name: 'Wis alle filters' }))
  expect(await screen.findByText('?q=schulden')).toBeTruthy()
})

it('helps when nothing is found, and when nothing was asked', async () => {
  open('/zoeken?q=xyz', none)
  expect(await screen.findByRole('heading', { name: 'Niets gevonden voor ‘xyz’' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Alle organisaties' }).getAttribute('href')).toBe('/organisaties')
})

it.each([
  [['xyz'], 'Niet gevonden: ‘xyz’. Dit zijn de resultaten zonder dat woord.'],
  [['xyz', 'flop'], 'Niet gevonden: ‘xyz’, ‘flop’. Dit zijn de resultaten zonder die woorden.'],
])('says that %s stand nowhere, with the hits', async (notFound, said) => {
  open('/zoeken?q=schulden xyz', { ...search, notFound })
  expect((await screen.findByText(said)).closest('[role=status]')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Schulden de baas' })).toBeTruthy()
})

it('says what it looked for besides, and what it did not read', async () => {
  open('/zoeken?q=schuldhulpverlening', { ...search, beginnings: [{ word: 'Schuldhulpverlening', beginning: 'schuldhulp' }], unread: 'in Almelo' })
  expect((await screen.findByText('‘Schuldhulpverlening’ staat zo niet in het register. Ook gezocht op ‘schuldhulp’.')).closest('[role=status]')).toBeTruthy()
  expect(screen.getByText('Uw vraag is lang. Wij lazen de eerste 20 woorden, niet: ‘in Almelo’.')).toBeTruthy()
})

it('says how to search before anything is asked', () => {
  const fetch = open('/zoeken')
  expect(screen.getByRole('link', { name: 'schulden in Almelo' }).getAttribute('href')).toBe('/zoeken?q=schulden+in+Almelo')
  expect(fetch).not.toHaveBeenCalled()
})

it('says so when the answer does not come', async () => {
  answerByName({})
  renderAt('/zoeken?q=schulden', <SearchPage />)
  expect((await screen.findByRole('alert')).textContent).toContain('Wat er is gevonden')
})

it('says that it does not know a kind, and shows all of them', async () => {
  const fetch = open('/zoeken?q=schulden&soort=onzin')
  expect(await screen.findByText(/‘soort=onzin’. Dat begrijpen we niet/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Toon de pagina zonder ‘soort=onzin’' }).getAttribute('href')).toBe('/zoeken?q=schulden')
  expect(variablesAsked(fetch, 'SearchPage')[0]).toMatchObject({ kinds: null })
})
