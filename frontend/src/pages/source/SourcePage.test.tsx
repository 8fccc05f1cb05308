import { screen } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { answerByName, variablesAsked } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import SourcePage from './SourcePage'

const source = {
  slug: 's', title: 'Rapport S', publisher: 'Uitgever', date: '2025-10', kind: 'REPORT', url: 'https://www.voorbeeld.nl/s.pdf', audience: 'OWNER', note: null,
  network: { slug: 'n', name: 'Netwerk N' }, statementCounts: [{ kind: 'PROJECT', count: 1 }, { kind: 'RESULT', count: 4 }],
}
const project = { __typename: 'Project', type: 'Project', id: 'project:p', slug: 'p', name: 'Project P', audience: 'PUBLIC', sources: [{ at: 'H2', source: { slug: 's' } }] }
const statements = { source: { statements: { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null }, edges: [{ node: project }] } } }
const open = (path: string) => renderAt(path, <Routes><Route path="bronnen/:slug" element={<SourcePage />} /></Routes>)

it('says what the source is, who may read it, and where it can be read', async () => {
  answerByName({ SourcePage: { source }, SourceStatements: statements })
  open('/bronnen/s')
  expect(await screen.findByRole('heading', { level: 1, name: 'Rapport S' })).toBeTruthy()
  expect(screen.getByText('alleen eigenaren')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Netwerk N' }).getAttribute('href')).toBe('/netwerken/n')
  expect(screen.getByRole('link', { name: 'Lees de bron op voorbeeld.nl' }).getAttribute('href')).toBe(source.url)
})

it('counts what rests on it, most first, and lists it with the place', async () => {
  answerByName({ SourcePage: { source }, SourceStatements: statements })
  open('/bronnen/s')
  const bars = await screen.findByRole('list', { name: 'Aantal gegevens per soort' })
  expect([...bars.children].map(({ textContent }) => textContent)).toEqual(['Resultaten 4', 'Projecten 1'])
  expect((await screen.findByRole('link', { name: 'Project P' })).getAttribute('href')).toBe('/projecten/p')
  expect(screen.getByText('op welke plek: H2')).toBeTruthy()
})

it('asks for one kind when the address says so', async () => {
  const asked = answerByName({ SourcePage: { source }, SourceStatements: statements })
  open('/bronnen/s?soort=projecten')
  await screen.findByRole('heading', { name: 'Gegevens: projecten' })
  expect(variablesAsked(asked, 'SourceStatements')[0]?.['kind']).toBe('PROJECT')
  expect(screen.getByRole('link', { current: true }).textContent).toContain('Projecten')
})

it('says what was looked for when there is none, and where to look', async () => {
  answerByName({ SourcePage: { source: null } })
  open('/bronnen/rapport-x')
  expect(await screen.findByText('U zocht de bron ‘rapport-x’.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Zoek op ‘rapport x’' }).getAttribute('href')).toBe('/bronnen?zoek=rapport+x')
})

it('is a page with a heading when the register is away', async () => {
  answerByName({})
  open('/bronnen/s')
  expect(await screen.findByRole('heading', { level: 1, name: 'De bron: niet geladen' })).toBeTruthy()
})
