import { fireEvent, screen } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { answerByName } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import ProjectPage from './ProjectPage'

const source = { id: 's', slug: 's', title: 'Rapport', publisher: 'U', date: null, url: null, kind: 'REPORT', audience: 'PUBLIC' }
const sources = [{ at: 'H1', source }]
const aa = { slug: 'aa', name: 'Gemeente Aa', tile: { column: 0, row: 0 } }
const bee = { slug: 'bee', name: 'Gemeente Bee', tile: { column: 1, row: 0 } }
const participation = { from: '2023', until: null, asOf: null, note: null, sources }
const line = {
  id: 'f', line: 'Project P', year: 2025, version: 'begroting', periodUntil: '2025-05', budgeted: 100, spent: 25, balance: 75, audience: 'OWNER', note: null, sources,
}
const project = {
  slug: 'p', name: 'Project P', aliases: [], goal: 'Het AO helpt.', start: null, end: null, openEnded: false, audience: 'PUBLIC', note: null, confirmedAt: null,
  network: null, themeLine: null, parent: { slug: 'q', name: 'Groot project' }, sources,
  phase: { phase: 'REALISATION', asOf: '2025-05', sources },
  phases: [{ id: '1', phase: 'DESIGN', asOf: '2024', note: null, sources }, { id: '2', phase: 'REALISATION', asOf: '2025-05', note: null, sources }],
  leads: [{ slug: 'ggd', name: 'De GGD' }], posts: [],
  municipalities: [{ stance: 'TAKES_PART', municipality: aa, participation }, { stance: 'UNKNOWN', municipality: bee, participation: null }],
  participations: { totalCount: 1, edges: [{ node: { id: 'l', role: 'LEAD', ...participation, organization: { slug: 'ggd', name: 'De GGD', kind: 'PUBLIC_HEALTH' } } }] },
  results: [{ id: 'r', period: { from: null, until: '2025' }, summary: 'Veel bereikt.', note: null, metrics: [{ metric: 'bereik', value: 20, unit: 'percent', of: null, qualifier: null }], sources }],
  indicators: [{ id: 'i', name: 'Nog iets', value: 7, unit: 'fte', qualifier: null, date: '2025', note: null, area: { name: null }, sources }],
  targets: [
    { text: 'Een kwart bereiken', metric: 'bereik', value: 25, unit: 'percent', deadline: '2026-12' },
    { text: 'Beter samenwerken', metric: 'samenwerking', value: null, unit: null, deadline: null },
  ],
  decisions: [], finances: [line], overlaps: [], topics: ['wonen'], targetGroups: [], agreements: ['IZA'],
  children: [{ slug: 'k', name: 'Klein project', phase: null }],
}
const shortForms = { abbreviations: [{ short: 'AO', long: 'Ambtelijk overleg' }, { short: 'IZA', long: 'Integraal Zorgakkoord' }] }

function open(answers: Record<string, unknown>) {
  const asked = answerByName(answers)
  renderAt('/projecten/p', <Routes><Route path="projecten/:slug" element={<ProjectPage />} /></Routes>)
  return asked
}
const loaded = () => screen.findByRole('heading', { level: 1, name: 'Project P' })

it('answers who leads, and which municipalities take part since when', async () => {
  open({ ProjectPage: { project }, ShortForms: shortForms })
  await loaded()
  const glance = screen.getByText('Gemeenten die een bron noemt').closest('dl')
  expect(glance?.textContent).toMatch(/De GGD.*Gemeente Aa sinds 2023/)
  expect(glance?.textContent).not.toContain('Bee')
})

it('opens abbreviations once they came, and stays readable without them', async () => {
  open({ ProjectPage: { project }, ShortForms: shortForms })
  fireEvent.click(await screen.findByRole('button', { name: 'AO' }))
  expect(screen.getByText('Ambtelijk overleg')).toBeTruthy()
  expect(screen.getByText(/Integraal Zorgakkoord/)).toBeTruthy()
})

it('does not need the abbreviations', async () => {
  open({ ProjectPage: { project } })
  await loaded()
  expect(screen.getByText('Het AO helpt.')).toBeTruthy()
})

it('measures a target only by what the target names', async () => {
  open({ ProjectPage: { project }, ShortForms: shortForms })
  await loaded()
  expect((await screen.findByText('Een kwart bereiken')).closest('li')?.textContent).toContain('20%, tot en met 2025')
  expect(screen.getByText('Beter samenwerken').closest('li')?.textContent).toContain('nog geen meting bekend')
})

it('shows earlier phases, subprojects, figures and the larger project', async () => {
  open({ ProjectPage: { project }, ShortForms: shortForms })
  await loaded()
  expect(screen.getByRole('list', { name: 'Eerdere fasen' }).textContent).toContain('Eerder: Ontwerp, stand van 2024')
  expect(screen.getByRole('link', { name: 'Klein project' }).getAttribute('href')).toBe('/projecten/k')
  expect(screen.getByRole('link', { name: 'Groot project' }).getAttribute('href')).toBe('/projecten/q')
  expect(screen.getByRole('link', { name: 'wonen' }).getAttribute('href')).toBe('/projecten?onderwerp=wonen')
  expect(screen.getByText('Nog iets')).toBeTruthy()
})

it('locks the money for owners, and leaves no gap for others', async () => {
  open({ ProjectPage: { project }, ShortForms: shortForms })
  await loaded()
  expect(screen.getByRole('region', { name: 'Geld in 2025' }).textContent).toContain('alleen eigenaren')
})

it('shows nothing of money that the reader may not see', async () => {
  open({ ProjectPage: { project: { ...project, finances: [] } }, ShortForms: shortForms })
  await loaded()
  expect(screen.queryByText(/Geld in/)).toBeNull()
})
