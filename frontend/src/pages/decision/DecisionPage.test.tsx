import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { answerByName } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import DecisionPage from './DecisionPage'

const body = { slug: 'bo', name: 'Het BO', network: { slug: 'n', name: 'Netwerk N' } }
const on = (slug: string, date: string, outcome: string) => ({ slug, date, subject: `Besluit ${slug}`, outcome, body, organization: null, sources: [] })
const project = {
  slug: 'p', name: 'Project P', goal: 'Helpen', network: null, themeLine: { number: 2 }, phase: { phase: 'STOPPED', asOf: '2025-04-30', sources: [] },
  decisions: [on('later', '2026', 'PENDING'), on('stop', '2025-04-30', 'STOPPED'), on('begin', '2024', 'APPROVED')],
}
const decision = {
  ...on('stop', '2025-04-30', 'STOPPED'), unanimous: null, summary: 'Te weinig deelnemers.', audience: 'PUBLIC', note: null, confirmedAt: null, projects: [project],
}
const open = (slug: string) => renderAt(`/besluiten/${slug}`, <Routes><Route path="besluiten/:slug" element={<DecisionPage />} /></Routes>)

it('says what was decided, by whom, when, and what no source says', async () => {
  answerByName({ DecisionPage: { decision } })
  open('stop')
  expect(await screen.findByRole('heading', { level: 1, name: 'Besluit stop' })).toBeTruthy()
  const facts = screen.getByText('Wanneer').closest('dl')
  expect(facts?.textContent).toBe('Wanneer30 april 2025Door wieHet BOVan het netwerkNetwerk NStemmingstaat niet in de bron')
  expect(screen.getByRole('link', { name: 'Alle projecten die zijn gestopt' }).getAttribute('href')).toBe('/projecten?fase=gestopt')
})

it('shows what came before and after on the same project, the oldest first', async () => {
  answerByName({ DecisionPage: { decision } })
  open('stop')
  const article = await screen.findByRole('article')
  expect(within(article).getByText(/Het project is nu: gestopt/)).toBeTruthy()
  const stops = within(article).getAllByRole('listitem')
  expect(stops.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('2024 goedgekeurd eerder'),
    expect.stringContaining('30 april 2025 gestopt dit besluit'),
    expect.stringContaining('2026 nog open later'),
  ])
  expect(stops[1]?.getAttribute('aria-current')).toBe('true')
  expect(stops[2]?.textContent).toContain('Te besluiten door Het BO')
})

it('says what was looked for when there is none', async () => {
  answerByName({ DecisionPage: { decision: null } })
  open('stop-x')
  expect(await screen.findByText('U zocht het besluit ‘stop-x’.')).toBeTruthy()
})
