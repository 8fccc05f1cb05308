import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { answerByName, variablesAsked } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import ProjectsPage from './ProjectsPage'

const source = { id: 's', slug: 's', title: 'Rapport', publisher: 'U', date: null, url: null, kind: 'REPORT', audience: 'PUBLIC' }
const pageInfo = { hasNextPage: false, endCursor: null }
const row = {
  slug: 'p', name: 'Project P', start: '2024', end: null, openEnded: false, parent: null, network: { slug: 'n', name: 'Netwerk N' },
  themeLine: null, phase: { phase: 'STOPPED', asOf: '2025-04-30' }, leads: [],
}
const facet = { topics: ['wonen'], agreements: [], network: { slug: 'n' }, themeLine: null, phase: { phase: 'STOPPED' } }
const stopped = {
  slug: 'p', name: 'Project P', phase: { asOf: '2025-04-30', sources: [{ at: 'H1', source }] },
  decisions: [
    { slug: 'stop', subject: 'Stoppen met P', outcome: 'STOPPED', date: '2025-04-30', body: { slug: 'bo', name: 'Het BO' }, organization: null },
    { slug: 'begin', subject: 'Beginnen met P', outcome: 'APPROVED', date: '2024', body: null, organization: null },
  ],
}
const answers = {
  ProjectsPage: { projects: { totalCount: 1, pageInfo, edges: [{ node: row }] } },
  ProjectFacets: { projects: { totalCount: 1, pageInfo, edges: [{ node: facet }] } },
  ProjectFilterOptions: { networks: [{ slug: 'n', name: 'Netwerk N', themeLines: [] }], municipalities: [], nodes: [{ slug: 'o', name: 'Organisatie O' }] },
  StoppedProjects: { projects: { totalCount: 1, edges: [{ node: stopped }] } },
}

const headOf = (name: string) => screen.getByRole('columnheader', { name })

it('says which projects stopped, when and by which decision', async () => {
  answerByName(answers)
  renderAt('/projecten?fase=gestopt', <ProjectsPage />)
  const decision = await screen.findByRole('link', { name: 'Stoppen met P' })
  expect(decision.getAttribute('href')).toBe('/besluiten/stop')
  expect(decision.closest('li')?.textContent).toContain('gestopt, stand van 30 april 2025')
  expect(decision.closest('li')?.textContent).toContain('30 april 2025, door Het BO')
  expect(screen.queryByText('Beginnen met P')).toBeNull()
  expect(screen.getByRole('link', { name: 'Bekijk alle besluiten om te stoppen' }).getAttribute('href')).toBe('/besluiten?uitkomst=gestopt')
})

it('does not ask what stopped when nobody wants to know', async () => {
  const asked = answerByName(answers)
  renderAt('/projecten', <ProjectsPage />)
  await screen.findByText('1 project')
  expect(variablesAsked(asked, 'StoppedProjects')).toEqual([])
})

it('shows the phases as a route with counts that lead to the filter', async () => {
  answerByName(answers)
  renderAt('/projecten', <ProjectsPage />)
  const route = await screen.findByRole('region', { name: 'Hoe ver zijn de projecten?' })
  const stop = await within(route).findByRole('link', { name: '1 Gestopt' })
  expect(stop.getAttribute('href')).toBe('/projecten?fase=gestopt')
})

it('names the municipality that it is about, with the way to all about it, as long as it is one', async () => {
  answerByName({ ...answers, ProjectFilterOptions: { ...answers.ProjectFilterOptions, municipalities: [{ slug: 'dorp', name: 'Gemeente Dorp' }, { slug: 'stad', name: 'Gemeente Stad' }] } })
  const { unmount } = renderAt('/projecten?gemeente=dorp', <ProjectsPage />)
  expect((await screen.findByRole('link', { name: 'Alles over Dorp' })).getAttribute('href')).toBe('/organisaties/dorp')
  expect(screen.getByRole('button', { name: 'Verwijder filter: Dorp' })).toBeTruthy()
  unmount()
  renderAt('/projecten?gemeente=dorp&gemeente=stad', <ProjectsPage />)
  await screen.findByRole('button', { name: 'Verwijder filter: Stad' })
  expect(screen.queryByRole('link', { name: /Alles over/ })).toBeNull()
})

it('lets a heading order the whole list, one way and the other, and says which', async () => {
  const asked = answerByName(answers)
  renderAt('/projecten?sorteer=einde', <ProjectsPage />)
  const last = () => variablesAsked(asked, 'ProjectsPage').at(-1)?.['orderBy']
  await screen.findByText('1 project')
  expect(headOf('Looptijd').getAttribute('aria-sort')).toBeNull()
  fireEvent.click(within(headOf('Looptijd')).getByRole('button'))
  expect(last()).toEqual({ field: 'START', direction: 'DESC' })
  expect(headOf('Looptijd').getAttribute('aria-sort')).toBe('descending')
  fireEvent.click(within(headOf('Looptijd')).getByRole('button'))
  expect(last()).toEqual({ field: 'START', direction: 'ASC' })
  expect(headOf('Looptijd').getAttribute('aria-sort')).toBe('ascending')
  expect(screen.getByRole('combobox', { name: 'Sorteer op' })).toHaveProperty('selectedOptions.0.text', 'begin, oudste eerst')
  expect(within(headOf('Trekker')).queryByRole('button')).toBeNull()
})

it('asks for an organization that a link named, and says its name', async () => {
  const asked = answerByName(answers)
  renderAt('/projecten?organisatie=o&onderwerp=wonen', <ProjectsPage />)
  expect(await screen.findByRole('button', { name: 'Verwijder filter: Organisatie O' })).toBeTruthy()
  expect(variablesAsked(asked, 'ProjectsPage')[0]?.['filter']).toEqual({ organizations: ['o'], topics: ['wonen'] })
  fireEvent.click(screen.getByRole('button', { name: 'Verwijder filter: wonen' }))
  await screen.findByRole('button', { name: 'Verwijder filter: Organisatie O' })
  expect(variablesAsked(asked, 'ProjectsPage').at(-1)?.['filter']).toEqual({ organizations: ['o'] })
})

it('offers the whole list as a file, also where only its beginning shows', async () => {
  answerByName({ ...answers, ProjectsPage: { projects: { totalCount: 73, pageInfo: { hasNextPage: true, endCursor: '1' }, edges: [{ node: row }] } } })
  renderAt('/projecten', <ProjectsPage />)
  expect(await screen.findByText(/Download alle 73 rijen/)).toBeTruthy()
})
