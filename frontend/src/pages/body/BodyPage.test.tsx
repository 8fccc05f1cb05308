import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import type { BodyPageQuery, BodyStopFragment } from '../../shared/gql/graphql'
import { answerByName } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import BodyPage from './BodyPage'

const open = { audience: 'PUBLIC' as const, note: null, sources: [] }
const stop = (slug: string, name: string, preparesFor: string | null): BodyStopFragment => ({
  ...open, slug, name, shortName: slug.toUpperCase(), kind: 'BOARD_CONSULTATION', mandate: 'Praat.', meetingsPerYear: 3, minLeadTimeDays: 14,
  preparesFor: preparesFor ? { slug: preparesFor } : null,
})

const body: NonNullable<BodyPageQuery['body']> = {
  ...open,
  id: 'body:bo', slug: 'bo', name: 'Bestuurlijk overleg', shortName: 'BO', kind: 'BOARD_CONSULTATION', mandate: 'Beslist.', composition: 'Een per eigenaar.',
  meetingsPerYear: 3, minLeadTimeDays: null, confirmedAt: null,
  network: { slug: 'koers', name: 'Koers', bodies: [stop('ao', 'Ambtelijk overleg', 'bo'), stop('bo', 'Bestuurlijk overleg', null)] },
  preparedBy: [{ slug: 'ao' }],
  posts: [
    {
      id: 'post:1', role: 'CHAIR', asOf: null, note: null, organization: null, sources: [],
      person: { name: 'An Voorbeeld', function: 'wethouder van Dorp', asOf: '2025-10' },
    },
  ],
  decisions: [
    {
      slug: 'besluit', subject: 'Begroting', outcome: 'ADOPTED', date: '2024-07', unanimous: true, audience: 'OWNER', organization: null,
      body: { slug: 'bo', name: 'Bestuurlijk overleg' }, sources: [],
    },
  ],
}

const show = (answer: BodyPageQuery) => {
  answerByName({ BodyPage: answer })
  renderAt('/overleggen/bo', <Routes><Route path="/overleggen/:slug" element={<BodyPage />} /></Routes>)
}

describe('the page of a body', () => {
  it('says what it is for, how often it meets, and what no source says', async () => {
    show({ body })
    expect(await screen.findByRole('heading', { level: 1, name: 'Bestuurlijk overleg' })).toBeTruthy()
    expect(screen.getByText('Beslist.')).toBeTruthy()
    expect(screen.getByText('keer per jaar')).toBeTruthy()
    expect(screen.getByText('Geen bron zegt wanneer stukken er moeten zijn')).toBeTruthy()
    expect(screen.getByText('Een per eigenaar.')).toBeTruthy()
  })

  it('shows its place among the bodies that prepare for each other', async () => {
    show({ body })
    const route = within((await screen.findByRole('heading', { name: 'Plaats in de route' })).closest('section') as HTMLElement)
    expect(route.getByRole('link', { current: true }).textContent).toBe('Bestuurlijk overleg')
    expect(route.getByText('Ambtelijk overleg bereidt Bestuurlijk overleg voor.')).toBeTruthy()
  })

  it('names a person only with office and date, and a decision with who may see it', async () => {
    show({ body })
    const chair = (await screen.findByText('An Voorbeeld')).closest('li') as HTMLElement
    expect(chair.textContent).toContain('wethouder van Dorp, stand van oktober 2025')
    const decision = screen.getByRole('link', { name: 'Begroting' }).closest('li') as HTMLElement
    expect(decision.textContent).toContain('Juli 2024')
    expect(decision.textContent).toContain('unaniem')
    expect(decision.textContent).toContain('alleen eigenaren')
  })

  it('says so when it stands apart, is empty and decided nothing', async () => {
    show({ body: { ...body, network: null, preparedBy: [], posts: [], decisions: [] } })
    expect(await screen.findByText(/^Geen bron zegt dat dit overleg/)).toBeTruthy()
    expect(screen.getByText('De bronnen noemen niemand met een vaste plek.')).toBeTruthy()
    expect(screen.getByText('De bronnen noemen geen besluit.')).toBeTruthy()
  })

  it('says that there is no such body', async () => {
    show({ body: null })
    expect(await screen.findByRole('heading', { level: 1, name: 'Dit staat niet in het register' })).toBeTruthy()
  })
})
