import type { ReactNode } from 'react'
import { fireEvent, screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import type { ReportFrameFragment } from '../../../shared/gql/graphql'
import { answerByName } from '../../../shared/testing/fakeFetch'
import { renderAt } from '../../../shared/testing/renderAt'
import ChapterInsight from './ChapterInsight'
import ReportChanges from './ReportChanges'
import ReportPreview from './ReportPreview'

const chapter = (number: number, slug: string, name: string) => ({ number, slug, kind: 'THEME_LINE' as const, words: 10, themeLine: { number, name }, projects: [] })
const report: ReportFrameFragment = {
  audience: 'OWNER', network: { slug: 'koers', name: 'De Koers', shortName: null }, period: null, chapters: [chapter(1, 'zorg', 'Zorg'), chapter(2, 'geld', 'Geld')],
}
const missing = (part: string, id: string, summary: string) => ({
  part, sources: [], record: { __typename: 'Result', type: 'Result', id, audience: 'OWNER', sources: [], summary, project: null },
})
const cited = (id: string) => ({ at: 'H1', source: { id, slug: id, title: `Bron ${id}`, publisher: 'U', date: null, url: null, kind: 'REPORT', audience: 'OWNER' } })

function open(element: ReactNode, answers: Record<string, unknown>) {
  answerByName(answers)
  renderAt('/rapportage/koers', <Routes><Route path="rapportage/:netwerk" element={element} /></Routes>)
}

describe('what others do not get', () => {
  it('comes first; what they read in another source is folded apart, and counted apart', async () => {
    const leftOut = [
      { chapter: 'zorg', whole: false, leftOut: [missing('RECORD', 'result:1', 'Verborgen.'), missing('CITATIONS', 'result:2', 'Ook openbaar.')] },
      { chapter: 'geld', whole: false, leftOut: [missing('CITATIONS', 'result:3', 'Overal te lezen.')] },
    ]
    open(<ReportPreview report={report} />, { ReportInsight: { report: { chapters: report.chapters, danglingReferences: [], leftOut } } })
    const [lost, told, ...others] = (await screen.findByText('Zorg: 1 gegeven')).closest('section')?.querySelectorAll('details') ?? []
    expect(others).toEqual([])
    expect(within(lost as HTMLElement).getByText('Verborgen.')).toBeTruthy()
    expect(within(lost as HTMLElement).queryByText('Ook openbaar.')).toBeNull()
    const apart = within(told as HTMLElement)
    expect(apart.getByText('Dit krijgen zij wel, uit een andere bron: 2 gegevens')).toBeTruthy()
    expect([apart.getByText('Ook openbaar.'), apart.getByText('Overal te lezen.')]).toHaveLength(2)
  })

  it('is nothing at all where every statement has another source', async () => {
    const leftOut = [{ chapter: 'zorg', whole: false, leftOut: [missing('CITATIONS', 'result:2', 'Ook openbaar.')] }]
    open(<ReportPreview report={report} />, { ReportInsight: { report: { chapters: report.chapters, danglingReferences: [], leftOut } } })
    expect(await screen.findByText('Zij krijgen alle gegevens van deze rapportage.')).toBeTruthy()
  })

  it('tells of a chapter that only the draft has, and leads to it in the period of the draft', async () => {
    const insight = {
      chapters: [...report.chapters, chapter(3, 'wonen', 'Wonen')],
      danglingReferences: [{ kind: 'CHAPTER', chapter: 'wonen', sentence: 'Zie hoofdstuk 9.', words: 'hoofdstuk 9' }],
      leftOut: [{ chapter: 'wonen', whole: false, leftOut: [missing('RECORD', 'result:4', 'Alleen hier.')] }],
    }
    open(<ReportPreview report={report} period={{ from: '2024-01', until: '2024-06' }} />, { ReportInsight: { report: insight } })
    expect(within((await screen.findByText('Wonen: 1 gegeven')).closest('details') as HTMLElement).getByText('Alleen hier.')).toBeTruthy()
    expect(screen.queryByText(/Zij krijgen/)).toBeNull()
    expect(screen.getByRole('link', { name: 'Wonen' }).getAttribute('href')).toBe('/rapportage/koers/nu/wonen?van=2024-01&tot=2024-06')
  })

  it('names the sources that they do not see one by one or together', async () => {
    const leftOut = [{
      chapter: 'zorg', whole: false,
      leftOut: [{ ...missing('CITATIONS', 'result:1', 'Een.'), sources: [cited('a')] }, { ...missing('CITATIONS', 'result:2', 'Twee.'), sources: [cited('a'), cited('b')] }],
    }]
    open(<ReportPreview report={report} />, { ReportInsight: { report: { chapters: report.chapters, danglingReferences: [], leftOut } } })
    expect(await screen.findAllByText(/^Deze bron zien zij niet:/)).toHaveLength(1)
    expect(screen.getAllByText(/^Deze bronnen zien zij niet:/)).toHaveLength(1)
  })

  it('of a chapter says that they get all of it where they read it in another source', async () => {
    const leftOut = [{ chapter: 'zorg', whole: false, leftOut: [missing('CITATIONS', 'result:2', 'Ook openbaar.')] }]
    open(<ChapterInsight chapter="zorg" audience="PARTNER" />, { ReportInsight: { report: { chapters: report.chapters, danglingReferences: [], leftOut } } })
    const details = screen.getByText('Wat krijgt het publiek niet van dit hoofdstuk?').closest('details') as HTMLDetailsElement
    details.open = true
    fireEvent(details, new Event('toggle'))
    expect(await within(details).findByText('Zij krijgen hiervan alles.')).toBeTruthy()
    expect(within(details).getByText('Ook openbaar.')).toBeTruthy()
  })
})

describe('what differs', () => {
  it('names the edition it is compared with by its network', async () => {
    const comparedWith = { slug: 'e1', title: null, period: { from: '2025-01', until: '2025-05' } }
    open(<ReportChanges report={report} />, { ReportChanges: { report: { chapters: [], comparedWith, changes: [] } } })
    expect((await screen.findByRole('link')).textContent).toBe('Rapportage De Koers, januari 2025 tot en met mei 2025')
  })

  it('links a project by the chapters of what is compared, which a draft has of its own', async () => {
    const project = { slug: 'nieuw', name: 'Nieuw project' }
    const changes = [{ kind: 'NEW', fields: [], project }]
    open(<ReportChanges report={report} period={{ from: '2025-01', until: '2025-05' }} />, {
      ReportChanges: { report: { chapters: [{ slug: 'wonen', projects: [{ project }] }], comparedWith: { slug: 'e1', title: null, period: { from: '2025-01', until: '2025-05' } }, changes } },
    })
    expect((await screen.findByRole('link', { name: 'Nieuw project' })).getAttribute('href')).toMatch(/\/nu\/wonen\/nieuw/)
  })

  it('says so when there is nothing earlier', async () => {
    open(<ReportChanges report={report} />, { ReportChanges: { report: { chapters: [], comparedWith: null, changes: [] } } })
    expect(await screen.findByText('Er is geen editie over een eerdere periode om mee te vergelijken.')).toBeTruthy()
  })
})
