import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { answerByName, variablesAsked } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import DecisionsPage from './DecisionsPage'

const source = { id: 's', slug: 's', title: 'Rapport', publisher: 'U', date: null, url: null, kind: 'REPORT', audience: 'PUBLIC' }
const decision = (slug: string, date: string, outcome: string, by: string, subject: string = slug) => ({
  node: {
    slug, date, subject, outcome, unanimous: null, summary: `Over ${slug}`, audience: 'PUBLIC', body: null,
    organization: { slug: by, name: `Gemeente ${by}` }, projects: [{ slug: 'p', name: 'Project P' }], sources: [{ at: 'H1', source }],
  },
})
const page = (...edges: ReturnType<typeof decision>[]) => ({
  decisions: { totalCount: edges.length, pageInfo: { hasNextPage: false, endCursor: null }, edges },
})
const all = page(decision('stop', '2025-04-30', 'STOPPED', 'a'), decision('ja-b', '2023', 'APPROVED', 'b', 'Plan'), decision('ja-c', '2023', 'APPROVED', 'c', 'Plan'))

it('shows decisions per year, with who, what and the outcome in words', async () => {
  answerByName({ DecisionsPage: all, DecisionFacets: all })
  renderAt('/besluiten', <DecisionsPage />)
  expect((await screen.findByText('3 besluiten')).getAttribute('role')).toBe('status')
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['2025 1 besluit', '2023 2 besluiten']),
  )
  const stop = screen.getByRole('link', { name: 'stop' }).closest('li')
  expect(stop?.textContent).toContain('30 april 2025 gestopt')
  expect(within(stop as HTMLElement).getByRole('link', { name: 'Gemeente a' }).getAttribute('href')).toBe('/organisaties/a')
  expect(within(stop as HTMLElement).getByRole('link', { name: 'Project P' }).getAttribute('href')).toBe('/projecten/p')
})

it('shows the same decision of several as one, with each by name', async () => {
  answerByName({ DecisionsPage: all, DecisionFacets: all })
  renderAt('/besluiten', <DecisionsPage />)
  expect(await screen.findByText('Hetzelfde besluit van 2 organisaties')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Gemeente c' }).getAttribute('href')).toBe('/besluiten/ja-c')
})

it('asks for what stopped, and leads to the projects', async () => {
  const asked = answerByName({ DecisionsPage: page(decision('stop', '2025-04-30', 'STOPPED', 'a')), DecisionFacets: all })
  renderAt('/besluiten?uitkomst=gestopt', <DecisionsPage />)
  expect(await screen.findByText('1 besluit', { selector: '[role=status]' })).toBeTruthy()
  expect(variablesAsked(asked, 'DecisionsPage')[0]?.['filter']).toEqual({ outcomes: ['STOPPED'] })
  expect(screen.getByRole('link', { name: 'Bekijk de projecten die zijn gestopt' }).getAttribute('href')).toBe('/projecten?fase=gestopt')
})

it('says why a list is empty, and clears the filters', async () => {
  const asked = answerByName({ DecisionsPage: page(), DecisionFacets: all })
  renderAt('/besluiten?zoek=niets&uitkomst=gestopt', <DecisionsPage />)
  expect(await screen.findByRole('heading', { name: 'Geen besluiten gevonden' })).toBeTruthy()
  fireEvent.click(screen.getAllByRole('button', { name: 'Wis alle filters' })[0] as HTMLElement)
  await screen.findByText('0 besluiten')
  expect(variablesAsked(asked, 'DecisionsPage').at(-1)?.['filter']).toEqual({})
})

it('keeps the list when the filters do not come', async () => {
  answerByName({ DecisionsPage: all })
  renderAt('/besluiten', <DecisionsPage />)
  expect(await screen.findByText('3 besluiten')).toBeTruthy()
  expect((await screen.findByRole('alert')).textContent).toContain('De filters: niet geladen')
})
