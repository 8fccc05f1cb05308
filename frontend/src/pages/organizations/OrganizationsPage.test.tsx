import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { answerByName } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import OrganizationsPage from './OrganizationsPage'

const options = { networks: [{ slug: 'net', name: 'Het Net' }], municipalities: [{ slug: 'dorp', name: 'Gemeente Dorp' }] }
const row = (slug: string, kind: string, projectCount: number, municipality: { slug: string; name: string } | null = null) => ({
  node: { slug, name: slug === 'dorp' ? 'Gemeente Dorp' : `Organisatie ${slug}`, shortName: slug === 'dorp' ? 'Dorp' : 'ABC', kind, projectCount, municipality },
})
const list = (totalCount: number, edges: ReturnType<typeof row>[]) => ({
  organizations: { totalCount, pageInfo: { hasNextPage: totalCount > edges.length, endCursor: 'c' }, edges },
  explore: { counts: { organizations: 1 } },
})

const variablesOf = (fetch: ReturnType<typeof answerByName>) =>
  fetch.mock.calls.map(([, init]) => JSON.parse(String(init.body)) as { query: string; variables: unknown })
    .filter(({ query }) => query.includes('query OrganizationsPage')).at(-1)?.variables

it('lists organizations with their kind, municipality and number of projects', async () => {
  answerByName({ OrganizationFilterOptions: options, OrganizationsPage: list(3, [row('dorp', 'MUNICIPALITY', 12), row('x', 'HOSPITAL', 0)]) })
  renderAt('/organisaties', <OrganizationsPage />)
  expect((await screen.findByText('3 organisaties')).getAttribute('role')).toBe('status')
  const [, dorp, x] = within(screen.getByRole('table')).getAllByRole('row')
  expect(dorp?.textContent).toBe('Gemeente DorpGemeenteDorp12')
  expect(x?.textContent).toBe('Organisatie x (ABC)Ziekenhuisniet bekend0')
  expect(within(x as HTMLElement).getByRole('link').getAttribute('href')).toBe('/organisaties/x')
  expect(screen.getByRole('button', { name: 'Meer laden' })).toBeTruthy()
  expect(await screen.findByText(/Download alle 3 rijen/)).toBeTruthy()
  expect(screen.getByText(/1 van de 3 organisaties doen volgens een bron mee aan een project. De andere 2 staan/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Bekijk wie wat doet' }).getAttribute('href')).toBe('/wie-doet-wat?beeld=tabel&lijst=organisaties')
})

it('asks for what the address says, and shows it as filters that can go', async () => {
  const fetch = answerByName({ OrganizationFilterOptions: options, OrganizationsPage: list(1, [row('x', 'HOSPITAL', 0)]) })
  renderAt('/organisaties?zoek=zorg&soort=HOSPITAL&gemeente=dorp&netwerk=net&sorteer=soort', <OrganizationsPage />)
  await screen.findByText('1 organisatie')
  expect(variablesOf(fetch)).toMatchObject({
    filter: { text: 'zorg', kinds: ['HOSPITAL'], municipalities: ['dorp'], networks: ['net'] },
    orderBy: { field: 'KIND', direction: 'ASC' },
  })
  expect(screen.queryByText(/van de . organisaties/)).toBeNull()
  await userEvent.click(await screen.findByRole('button', { name: 'Verwijder filter: Dorp' }))
  expect(variablesOf(fetch)).toMatchObject({ filter: { text: 'zorg', kinds: ['HOSPITAL'], networks: ['net'] } })
  expect(variablesOf(fetch)).not.toHaveProperty('filter.municipalities')
})

it('lets a heading order the whole list, as the address then says', async () => {
  const fetch = answerByName({ OrganizationFilterOptions: options, OrganizationsPage: list(1, [row('x', 'HOSPITAL', 0)]) })
  renderAt('/organisaties?sorteer=-soort', <OrganizationsPage />)
  const kind = await screen.findByRole('columnheader', { name: 'Soort' })
  expect(kind.getAttribute('aria-sort')).toBe('descending')
  expect(variablesOf(fetch)).toMatchObject({ orderBy: { field: 'KIND', direction: 'DESC' } })
  await userEvent.click(within(screen.getByRole('columnheader', { name: 'Organisatie' })).getByRole('button'))
  expect(variablesOf(fetch)).toMatchObject({ orderBy: { field: 'NAME', direction: 'ASC' } })
  // The register has no order by how many projects.
  expect(within(screen.getByRole('columnheader', { name: 'Projecten' })).queryByRole('button')).toBeNull()
})

it('says that nothing fits, and clears the words and the filters', async () => {
  const fetch = answerByName({ OrganizationFilterOptions: options, OrganizationsPage: list(0, []) })
  renderAt('/organisaties?zoek=xyz&soort=HOSPITAL', <OrganizationsPage />)
  await screen.findByRole('heading', { name: 'Geen organisaties gevonden' })
  await userEvent.click(within(screen.getByText(/Geen organisatie past/).parentElement as HTMLElement).getByRole('button'))
  expect(variablesOf(fetch)).toMatchObject({ filter: {} })
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '')
})
