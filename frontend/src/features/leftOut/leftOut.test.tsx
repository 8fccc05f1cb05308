import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { holdPerson, viewAs } from '../../shared/signin/session'
import { answerByName, variablesAsked } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import { LeftOut } from './LeftOut'

const source = { id: 'source:o', slug: 'o', title: 'Rapport voor eigenaren', publisher: 'U', date: null, url: null, kind: 'REPORT', audience: 'OWNER' }
const sources = [{ at: 'H2', source }]
const project = { __typename: 'Project', slug: 'p', name: 'Project P' }
const line = { type: 'FinanceLine', id: 'financeLine:f', audience: 'OWNER', sources: [], line: 'Inzet', year: 2025, budgeted: 100, project, themeLine: null, network: null }
const phase = { type: 'PhaseStatement', id: 'phaseStatement:f', audience: 'PUBLIC', sources: [], phase: 'DESIGN', asOf: '2025-05', project }
const some = {
  totalCount: 3,
  pageInfo: { hasNextPage: true, endCursor: 'c' },
  edges: [{ node: { part: 'RECORD', record: line, sources } }, { node: { part: 'CITATIONS', record: phase, sources } }],
}
const none = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] }
const viewer = { name: 'Proef Persoon', organization: null, mayViewAs: ['PUBLIC', 'PARTNER'], notice: null }

const open = async () => userEvent.click(await screen.findByRole('button', { name: 'Wat ziet het publiek hiervan?' }))

it('is not there, and asks nothing, for anyone', () => {
  const fetch = answerByName({})
  const { container } = renderAt('/', <LeftOut id="project:p" />)
  expect(container.innerHTML).toBe('')
  expect(fetch).not.toHaveBeenCalled()
})

it('is not there for who sees no more than the public', async () => {
  const fetch = answerByName({ Viewer: { viewer: { ...viewer, mayViewAs: [] } } })
  holdPerson('s', 't')
  renderAt('/', <LeftOut id="project:p" />)
  await vi.waitFor(() => expect(fetch).toHaveBeenCalled())
  expect(screen.queryByRole('button')).toBeNull()
})

it('asks only when opened, and tells per kind what is left out and on what it rests', async () => {
  const fetch = answerByName({ Viewer: { viewer }, LeftOut: { leftOut: some } })
  holdPerson('s', 't')
  renderAt('/', <LeftOut id="project:p" />)
  await screen.findByRole('button')
  expect(variablesAsked(fetch, 'LeftOut')).toEqual([])
  await open()
  expect(await screen.findByText('Het publiek ziet 3 gegevens niet, of niet helemaal.')).toBeTruthy()
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Bedragen', 'Fasen'])
  const money = screen.getByText('Inzet').closest('li')
  expect(money?.textContent).toContain('Weggelaten: het hele gegeven')
  expect(money?.textContent).toContain('Rust op: Rapport voor eigenaren, H2')
  expect(screen.getAllByRole('link', { name: 'Rapport voor eigenaren' })[0]?.getAttribute('href')).toBe('/bronnen/o')
  expect(screen.getByText('Ontwerp').closest('li')?.textContent).toContain('een deel van de bronnen')
  await userEvent.click(screen.getByRole('button', { name: 'Meer laden' }))
  await vi.waitFor(() => expect(variablesAsked(fetch, 'LeftOut').at(-1)).toMatchObject({ id: 'project:p', audience: 'PUBLIC', after: 'c' }))
})

it('tells of partners too, and says so when nothing is left out', async () => {
  const fetch = answerByName({ Viewer: { viewer }, LeftOut: { leftOut: none } })
  holdPerson('s', 't')
  renderAt('/', <LeftOut id="project:p" />)
  await open()
  expect(await screen.findByText('Het publiek ziet hiervan alles.')).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: 'partners' }))
  expect(await screen.findByText('Partners zien hiervan alles.')).toBeTruthy()
  expect(variablesAsked(fetch, 'LeftOut').at(-1)).toMatchObject({ audience: 'PARTNER' })
})

it('compares with what the reader looks as: nothing is left out for the public of what the public sees', async () => {
  answerByName({ Viewer: { viewer } })
  holdPerson('s', 't')
  renderAt('/', <LeftOut id="project:p" />)
  await screen.findByRole('button')
  act(() => viewAs('PUBLIC'))
  expect(screen.queryByRole('button')).toBeNull()
})
