import { fireEvent, screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answerByName } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import { answers, network } from './networkPage.fixture'
import NetworkPage from './NetworkPage'

const open = (address = '/netwerken/koers') =>
  renderAt(address, <Routes><Route path="/netwerken/:slug" element={<NetworkPage />} /></Routes>)

const part = async (name: string | RegExp) => within((await screen.findByRole('heading', { level: 2, name })).closest('section') as HTMLElement)

let isNarrow = false

beforeEach(() => {
  isNarrow = false
  vi.stubGlobal('matchMedia', () => ({ matches: isNarrow, addEventListener: () => {}, removeEventListener: () => {} }))
})

describe('the page of a network', () => {
  it('says what it is, how large, and who is in it by role', async () => {
    answerByName(answers)
    open()
    expect(await screen.findByRole('heading', { level: 1, name: 'Koers' })).toBeTruthy()
    expect(screen.getByText('loopt van april 2023 tot en met 2026')).toBeTruthy()
    const members = await part('Wie zit erin')
    expect(members.getByRole('link', { name: /Dorp.*eigenaar/ }).getAttribute('href')).toBe('/organisaties/dorp')
    expect(members.getByRole('heading', { name: 'Gastheer' })).toBeTruthy()
    expect(members.getByRole('link', { name: 'Verzekeraar' })).toBeTruthy()
  })

  it('shows each theme line as a route, and says so where no project is named', async () => {
    answerByName(answers)
    open()
    const lines = await part('De 2 themalijnen')
    expect(lines.getByRole('link', { name: /Geldzaken/ }).getAttribute('href')).toBe('/themalijnen/geldzaken')
    expect(lines.getByText('en 1 deelproject')).toBeTruthy()
    expect(lines.getByText('Geen bron noemt een eigen project.')).toBeTruthy()
    expect(lines.getByRole('link', { name: 'Bekijk als tabel' }).getAttribute('href')).toBe('/projecten?netwerk=koers')
  })

  it('answers who prepares decisions and when papers must be in', async () => {
    answerByName(answers)
    open()
    const governance = await part('Hoe wordt er besloten')
    expect(governance.getByText('Ambtelijk overleg bereidt Bestuurlijk overleg voor.')).toBeTruthy()
    expect(governance.getByText(/Stukken voor AO moeten er ten minste 14 dagen voor de vergadering zijn/)).toBeTruthy()
    const stops = governance.getAllByRole('link').map(({ textContent }) => textContent)
    expect(stops).toEqual(['Ambtelijk overleg', 'Bestuurlijk overleg', 'Werkgroep'])
    expect(governance.getByRole('img', { name: 'In een jaar: 3 keer' })).toBeTruthy()
  })

  it('shows in a table who takes part, counted, and opens a cell with its source', async () => {
    answerByName(answers)
    open()
    const coverage = await part('Welke gemeente doet waaraan mee')
    const row = (await coverage.findByRole('rowheader', { name: 'Schuldhulp' })).closest('tr') as HTMLElement
    expect(within(row).getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['Dorp: doet mee', 'niet bekend', '1'])
    fireEvent.click(within(row).getByRole('button', { name: 'Dorp: doet mee' }))
    const detail = coverage.getByRole('status', { name: 'Gekozen vak' })
    expect(detail.textContent).toContain('doet mee, als deelnemer, stand van mei 2025')
    expect(within(detail).getByRole('button', { name: /^bron/ })).toBeTruthy()
  })

  it('is a list per project on a narrow screen, and per municipality by choice', async () => {
    isNarrow = true
    answerByName(answers)
    open()
    const coverage = await part('Welke gemeente doet waaraan mee')
    expect((await coverage.findByText('Niet bekend bij 1 van 2 gemeenten.')).closest('li')?.textContent).toContain('Doet mee (1): Dorp')
    expect(coverage.queryByRole('table')).toBeNull()
    fireEvent.click(coverage.getByRole('button', { name: 'Per gemeente' }))
    expect(coverage.getByRole('heading', { name: 'Stad' }).closest('li')?.textContent).toContain('Niet bekend bij 1 project.')
  })

  it('keeps the filter on a theme line in the address', async () => {
    answerByName(answers)
    open('/netwerken/koers?rijen=alle&lijn=geldzaken')
    const coverage = await part('Welke gemeente doet waaraan mee')
    expect(await coverage.findByText('U ziet 2 van 3 projecten.')).toBeTruthy()
    expect(coverage.queryByRole('rowheader', { name: 'Los' })).toBeNull()
  })

  it('says of each table of money whether it adds up, and marks what only owners see', async () => {
    answerByName(answers)
    open()
    const money = await part('Geld')
    expect(money.getByText(/De optelling klopt: de regels zijn samen €\s300, precies het totaal in de bron/)).toBeTruthy()
    expect(money.getByText(/Begroot: in de bron staat als totaal €\s305, maar de regels zijn samen €\s300/)).toBeTruthy()
    const own = money.getByRole('rowheader', { name: /Geheim/ })
    expect(own.textContent).toContain('alleen eigenaren')
    expect(money.getByText('Let op: de bron zegt zelf dat dit afwijkt.')).toBeTruthy()
  })

  it('compares a measure over time, and groups advice and overlaps', async () => {
    answerByName(answers)
    open()
    const figures = await part('Cijfers')
    expect(within(figures.getByRole('list', { name: 'Zware drinkers, vergeleken' })).getAllByRole('listitem')).toHaveLength(2)
    const advice = await part('Adviezen en wensen')
    expect(advice.getByText('1 advies en 1 wens')).toBeTruthy()
    const overlaps = await part('Overlap met anderen')
    expect(overlaps.getByRole('link', { name: 'Ander netwerk' }).getAttribute('href')).toBe('/netwerken/ander')
  })

  it('keeps the rest of the page when a part fails', async () => {
    answerByName({ NetworkPage: answers.NetworkPage, NetworkGovernance: answers.NetworkGovernance })
    open()
    expect(await screen.findByRole('heading', { name: 'Welke gemeente doet waaraan mee: niet geladen' })).toBeTruthy()
    expect(await screen.findByRole('heading', { name: 'Geld, cijfers en adviezen: niet geladen' })).toBeTruthy()
    expect(await screen.findByRole('heading', { name: 'Hoe wordt er besloten' })).toBeTruthy()
  })

  it('leaves out what nobody may see', async () => {
    answerByName({ ...answers, NetworkMatters: { network: { ...network, finances: [], indicators: [], recommendations: [], overlaps: [] } } })
    open()
    await part('Welke gemeente doet waaraan mee')
    expect(screen.queryByRole('heading', { name: 'Geld' })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Cijfers' })).toBeNull()
  })

  it('says that there is no such network', async () => {
    answerByName({ NetworkPage: { network: null } })
    open('/netwerken/bestaat-niet')
    expect(await screen.findByRole('heading', { level: 1, name: 'Dit staat niet in het register' })).toBeTruthy()
  })
})
