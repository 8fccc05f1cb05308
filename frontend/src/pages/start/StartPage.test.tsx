import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation } from 'react-router'
import { expect, it } from 'vitest'
import { answerByName } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import StartPage from './StartPage'

const source = { id: 'source:s', slug: 's', title: 'Rapport', publisher: 'Uitgever', date: '2025', url: null, kind: 'REPORT', audience: 'PUBLIC' }
const sources = [{ at: 'H1', source }]

const start = {
  register: { region: 'Deltaland' },
  municipalities: [{ slug: 'dorp', name: 'Gemeente Dorp', projectCount: 7, tile: { column: 0, row: 0 } }],
  projects: { edges: [{ node: { topics: ['wonen'] } }] },
  phases: [{ project: { slug: 'p', name: 'Project P' } }],
}
const rest = {
  register: { newestSourceDate: '2026-03-19', counts: [{ kind: 'SOURCE', count: 466 }] },
  networks: [
    {
      slug: 'net', name: 'Het Net', memberships: [{ organization: { slug: 'dorp' } }],
      themeLines: [
        { slug: 'lijn', number: 1, name: 'Lijn Een', ambition: 'Beter.', sources, projects: { totalCount: 1, edges: [{ node: { slug: 'p', name: 'Project P', parent: null, phase: { phase: 'DESIGN', asOf: '2025-05' } } }] } },
        { slug: 'leeg', number: 2, name: 'Lijn Twee', ambition: 'Later.', sources, projects: { totalCount: 0, edges: [] } },
      ],
    },
  ],
  decisions: { edges: [{ node: { slug: 'd', subject: 'Een plan', date: '2025-10-08', outcome: 'ADOPTED', body: { name: 'Het Overleg' }, organization: null, sources } }] },
  phases: [{ id: 'phase:x', phase: 'REALISATION', asOf: '2026-02', project: { slug: 'q', name: 'Project Q' }, sources }],
}
const href = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')

it('asks its question of the region, with examples and municipalities from the register', async () => {
  answerByName({ StartPage: start, StartRest: rest })
  renderAt('/', <StartPage />)
  expect(await screen.findByRole('heading', { level: 1, name: 'Wie doet wat in\u00a0Deltaland?' })).toBeTruthy()
  expect(href('Wie doet iets aan wonen?')).toBe('/zoeken?q=wonen')
  expect(href('Wie werkt mee aan Project P?')).toBe('/projecten/p')
  expect(href('Wat doet de gemeente Dorp?')).toBe('/organisaties/dorp')
  await screen.findByRole('heading', { name: 'Kies een gemeente' })
  expect(href(/^Dorp ?7$/)).toBe('/projecten?gemeente=dorp')
})

it('shows the lines of the network, the latest changes and the age of the data, each with its source', async () => {
  answerByName({ StartPage: start, StartRest: rest })
  renderAt('/', <StartPage />)
  const lines = (await screen.findByRole('heading', { name: 'De 2 themalijnen van Het Net' })).closest('section')
  expect(lines?.textContent).toContain('1 eigenaar')
  expect(lines?.textContent).toContain('Stand van mei 2025.')
  expect(lines?.textContent).toContain('Geen eigen projecten. Later.')
  expect(href(/Lijn Een/)).toBe('/themalijnen/lijn')
  expect(href('Bekijk als tabel')).toBe('/projecten?netwerk=net')
  const changes = within(screen.getByRole('region', { name: 'Laatst veranderd' })).getAllByRole('listitem')
  expect(changes.map((change) => change.textContent)).toEqual([
    expect.stringContaining('februari 2026'), expect.stringContaining('Vastgesteld door: Het Overleg'),
  ])
  const age = screen.getByRole('region', { name: 'Hoe actueel is dit?' })
  expect(age.textContent).toContain('19 maart 2026')
  expect(age.textContent).toContain('Bronnen466')
  expect(screen.getByRole('heading', { name: 'Bronnen', level: 2 })).toBeTruthy()
})

it('leads on to what was searched for', async () => {
  answerByName({ StartPage: start, StartRest: rest })
  renderAt('/', <><StartPage /><Here /></>)
  await userEvent.type(screen.getByRole('combobox'), 'schulden in Dorp{Enter}')
  expect(await screen.findByText('/zoeken?q=schulden+in+Dorp')).toBeTruthy()
})

function Here() {
  const { pathname, search } = useLocation()
  return pathname + search
}

it('keeps the search when the rest of the page fails', async () => {
  answerByName({ StartPage: start })
  renderAt('/', <StartPage />)
  expect((await screen.findByRole('alert')).textContent).toContain('De rest van de startpagina: niet geladen')
  expect(screen.getByRole('combobox')).toBeTruthy()
})
