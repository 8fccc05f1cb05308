import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import type { ThemeLinePageQuery } from '../../shared/gql/graphql'
import { answerByName } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import ThemeLinePage from './ThemeLinePage'

const sources = [
  { at: 'H1', source: { id: 's', slug: 's', title: 'Rapport', publisher: 'P', date: '2025', url: null, kind: 'REPORT' as const, audience: 'PUBLIC' as const } },
]
const open = { audience: 'PUBLIC' as const, note: null, sources }
const project = (slug: string, parent: { slug: string; name: string } | null) => ({
  node: { slug, name: `Project ${slug}`, goal: `Doel ${slug}`, parent, phase: { phase: 'DESIGN' as const, asOf: '2025-05', sources }, sources },
})

const themeLine: NonNullable<ThemeLinePageQuery['themeLine']> = {
  ...open,
  id: 'themeLine:geldzaken', slug: 'geldzaken', number: 1, name: 'Geldzaken', ambition: 'Genoeg geld voor iedereen.', summary: 'Over geld.', confirmedAt: null,
  network: { slug: 'koers', name: 'Koers' }, goals: ['Minder schulden'], actionLines: ['Vroeg erbij'], funding: ['Regeling X'],
  projects: { totalCount: 2, edges: [project('deel', { slug: 'heel', name: 'Project heel' }), project('heel', null)] },
  indicators: [],
  finances: [
    {
      ...open, audience: 'OWNER', id: 'f', line: 'Themalijn Geldzaken', table: 'Lasten', side: 'EXPENSE', year: 2024, version: 'begroting',
      periodUntil: '2024-05', budgeted: 1000, spent: 250, balance: 750, derived: false, project: null,
    },
  ],
  posts: [],
}

const show = (answer: ThemeLinePageQuery) => {
  answerByName({ ThemeLinePage: answer })
  renderAt('/themalijnen/geldzaken', <Routes><Route path="/themalijnen/:slug" element={<ThemeLinePage />} /></Routes>)
}

describe('the page of a theme line', () => {
  it('says what the line wants, of which network it is, and from what it is paid', async () => {
    show({ themeLine })
    expect(await screen.findByRole('heading', { level: 1, name: 'Geldzaken' })).toBeTruthy()
    expect(screen.getAllByRole('link', { name: 'Koers' }).map((link) => link.getAttribute('href'))).toContain('/netwerken/koers')
    for (const words of ['Genoeg geld voor iedereen.', 'Minder schulden', 'Vroeg erbij', 'Regeling X']) expect(screen.getByText(words)).toBeTruthy()
  })

  it('shows its projects as stops with phase, goal and source, subprojects last', async () => {
    show({ themeLine })
    const route = within((await screen.findByRole('heading', { name: 'Projecten van deze lijn' })).closest('section') as HTMLElement)
    expect(route.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Project heel', 'Project deel'])
    const stop = route.getByRole('heading', { name: 'Project deel' }).closest('li') as HTMLElement
    expect(stop.textContent).toContain('Ontwerp, stand van mei 2025')
    expect(stop.textContent).toContain('Onderdeel van Project heel')
    expect(within(stop).getByRole('button', { name: 'bron 1' })).toBeTruthy()
  })

  it('marks money that only owners see', async () => {
    show({ themeLine })
    const money = (await screen.findByRole('heading', { name: 'Geld in 2024' })).closest('section') as HTMLElement
    expect(money.textContent).toContain('alleen eigenaren')
    expect(within(money).getByRole('img', { name: 'Besteed: 25%' })).toBeTruthy()
  })

  it('says so when no source names goals or projects', async () => {
    show({ themeLine: { ...themeLine, goals: [], actionLines: [], finances: [], projects: { totalCount: 0, edges: [] } } })
    expect(await screen.findByText('De bronnen noemen geen project van deze lijn.')).toBeTruthy()
    expect(screen.getByText('De bronnen geven voor deze lijn geen eigen doelen.')).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'Geld in 2024' })).toBeNull()
  })

  it('says that there is no such theme line', async () => {
    show({ themeLine: null })
    expect(await screen.findByRole('heading', { level: 1, name: 'Dit staat niet in het register' })).toBeTruthy()
  })
})
