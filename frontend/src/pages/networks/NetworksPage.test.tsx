import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { NetworksPageQuery } from '../../shared/gql/graphql'
import { answerByName } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import NetworksPage from './NetworksPage'

const answer: NetworksPageQuery = {
  networks: [
    {
      slug: 'koers', name: 'Koers', shortName: 'K', kind: 'PROGRAMME', summary: 'Samen op weg.', start: '2023-04', end: null,
      host: { slug: 'gastheer', name: 'De gastheer' },
      memberships: [{ organization: { slug: 'a' } }, { organization: { slug: 'b' } }],
      projects: { totalCount: 1 },
      sources: [{ at: 'H1', source: { id: 's', slug: 's', title: 'Bron', publisher: 'P', date: '2025', url: null, kind: 'REPORT', audience: 'PUBLIC' } }],
    },
    {
      slug: 'tafel', name: 'Zorgtafel', shortName: null, kind: 'TABLE', summary: 'Overleg.', start: null, end: null,
      host: null, memberships: [], projects: { totalCount: 0 }, sources: [],
    },
  ],
}

describe('the page of networks', () => {
  it('shows each under its kind, with its size, host and source', async () => {
    answerByName({ NetworksPage: answer })
    renderAt('/netwerken', <NetworksPage />)
    const programmes = (await screen.findByRole('heading', { name: /^Programma/ })).closest('section') as HTMLElement
    const item = within(programmes)
    expect(item.getByRole('link', { name: 'Koers' }).getAttribute('href')).toBe('/netwerken/koers')
    expect(item.getByRole('link', { name: 'De gastheer' }).getAttribute('href')).toBe('/organisaties/gastheer')
    expect(item.getByText('2 organisaties')).toBeTruthy()
    expect(item.getByText('1 project')).toBeTruthy()
    expect(item.getByText('Loopt sinds april 2023')).toBeTruthy()
    expect(item.getByRole('button', { name: 'bron 1' })).toBeTruthy()
    expect(screen.getByText('geen project in een bron')).toBeTruthy()
  })

  it('keeps to the address, and a filter can be taken away', async () => {
    answerByName({ NetworksPage: answer })
    renderAt('/netwerken?soort=tafel&sorteer=naam', <NetworksPage />)
    expect(await screen.findByText('1 netwerk', { selector: '[role=status]' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Koers' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Verwijder filter: tafel' }))
    expect(screen.getByRole('link', { name: 'Koers' })).toBeTruthy()
  })

  it('says why nothing is found and clears', async () => {
    answerByName({ NetworksPage: answer })
    renderAt('/netwerken?zoek=niets', <NetworksPage />)
    fireEvent.click(await screen.findByRole('button', { name: 'Wis alle filters' }))
    expect(screen.getByRole('link', { name: 'Zorgtafel' })).toBeTruthy()
  })

  it('says what is missing when it fails', async () => {
    answerByName({})
    renderAt('/netwerken', <NetworksPage />)
    expect((await screen.findByRole('alert')).textContent).toContain('De netwerken: niet geladen')
    expect(screen.getByRole('heading', { level: 1, name: 'Netwerken' })).toBeTruthy()
  })
})
