import { fireEvent, screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { answerByName, variablesAsked } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import ReportChapterPage from './ReportChapterPage'

const chapter = (number: number, slug: string, kind: string) => ({ number, slug, kind, words: 0, themeLine: null, projects: [] })
const report = {
  audience: 'PUBLIC',
  network: { slug: 'koers', name: 'De Koers', shortName: null },
  period: { from: '2025-01', until: '2025-05' },
  chapters: [chapter(1, 'voorwoord', 'FOREWORD'), chapter(2, 'indicatoren', 'INDICATORS'), chapter(3, 'niet-opgenomen', 'NOT_INCLUDED')],
}
const notIncluded = { report: { chapter: { notIncluded: ['MONEY'] } } }

function open(address: string, answers: Record<string, unknown>) {
  const asked = answerByName(answers)
  renderAt(address, <Routes><Route path="rapportage/:netwerk/:editie/:hoofdstuk" element={<ReportChapterPage />} /></Routes>)
  return asked
}

describe('a chapter of a report', () => {
  it('stands among the other chapters, with the way on', async () => {
    open('/rapportage/koers/nu/niet-opgenomen', { ReportChapterPage: { report }, ReportNotIncluded: notIncluded })
    await screen.findByRole('heading', { level: 1, name: 'Wat staat hier niet in, en waarom' })
    const chapters = within(screen.getByRole('navigation', { name: 'Hoofdstukken' }))
    expect(chapters.getByRole('link', { current: 'page' }).textContent).toBe('Wat staat hier niet in, en waarom')
    const onward = within(screen.getByRole('navigation', { name: 'Vorige en volgende' }))
    expect(onward.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/rapportage/koers/nu/indicatoren'])
  })

  it('names the kinds that are not for this reader, and no more of them', async () => {
    open('/rapportage/koers/nu/niet-opgenomen', { ReportChapterPage: { report }, ReportNotIncluded: notIncluded })
    expect(await screen.findByText('Geld')).toBeTruthy()
    expect(screen.getByText(/Daarom leest u hier weinig of niets over:$/)).toBeTruthy()
    expect(screen.queryByText('Personeel')).toBeNull()
  })

  it('opens the list of chapters on a narrow screen by its button', async () => {
    open('/rapportage/koers/nu/niet-opgenomen', { ReportChapterPage: { report }, ReportNotIncluded: notIncluded })
    const button = await screen.findByRole('button', { name: 'Alle hoofdstukken' })
    expect(button.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(button)
    expect(screen.getByRole('button', { name: 'Minder hoofdstukken' }).getAttribute('aria-expanded')).toBe('true')
  })

  it('gives each figure an address of its own', async () => {
    const indicator = {
      id: 'indicator:geldzorgen-2025', name: 'Geldzorgen', value: 18, unit: 'percent', qualifier: null, date: '2025', audience: 'PUBLIC', note: null,
      area: { kind: 'REGION', name: 'Twente' }, themeLine: null, project: null, sources: [],
    }
    open('/rapportage/koers/nu/indicatoren', { ReportChapterPage: { report }, ReportIndicators: { report: { chapter: { indicators: [indicator] } } } })
    const link = await screen.findByRole('link', { name: 'Link naar: Geldzorgen' })
    expect(link.id).toBe('indicator-geldzorgen-2025')
    expect(link.getAttribute('href')).toBe('/rapportage/koers/nu/indicatoren#indicator-geldzorgen-2025')
  })

  it('asks nothing about what others do not get when the reader is anyone', async () => {
    const asked = open('/rapportage/koers/nu/niet-opgenomen', { ReportChapterPage: { report }, ReportNotIncluded: notIncluded })
    await screen.findByText('Geld')
    expect(screen.queryByText(/Wat krijgt het publiek niet/)).toBeNull()
    expect(variablesAsked(asked, 'ReportInsight')).toEqual([])
  })

  it('tells an owner what the public does not get of it, and on which source that rests', async () => {
    const source = { id: 's', slug: 'bron-o', title: 'Rapport voor eigenaren', publisher: 'U', date: null, url: null, kind: 'REPORT', audience: 'OWNER' }
    const record = { __typename: 'FinanceLine', type: 'FinanceLine', id: 'finance:1', audience: 'OWNER', sources: [], line: 'Themalijn 1', year: 2025, budgeted: 100, project: null, themeLine: null, network: null }
    open('/rapportage/koers/nu/indicatoren', {
      ReportChapterPage: { report: { ...report, audience: 'OWNER' } },
      ReportIndicators: { report: { chapter: { indicators: [] } } },
      ReportInsight: { report: { chapters: report.chapters, danglingReferences: [], leftOut: [{ chapter: 'indicatoren', whole: false, leftOut: [{ part: 'RECORD', record, sources: [{ at: 'H3', source }] }] }] } },
    })
    const summary = await screen.findByText('Wat krijgt het publiek niet van dit hoofdstuk?')
    const details = summary.closest('details') as HTMLDetailsElement
    details.open = true
    fireEvent(details, new Event('toggle'))
    expect(await within(details).findByText('Themalijn 1')).toBeTruthy()
    expect(within(details).getByRole('link', { name: 'Rapport voor eigenaren' }).getAttribute('href')).toBe('/bronnen/bron-o')
  })

  it('is not found when the report has no such chapter', async () => {
    open('/rapportage/koers/nu/financien', { ReportChapterPage: { report } })
    expect(await screen.findByRole('heading', { level: 1, name: 'Dit staat niet in het register' })).toBeTruthy()
  })
})
