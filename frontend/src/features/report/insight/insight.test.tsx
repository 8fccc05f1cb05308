import type { ReactNode } from 'react'
import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import type { ReportFrameFragment } from '../../../shared/gql/graphql'
import { answerByName } from '../../../shared/testing/fakeFetch'
import { renderAt } from '../../../shared/testing/renderAt'
import ReportChanges from './ReportChanges'
import ReportPreview from './ReportPreview'

const chapter = (number: number, slug: string, name: string) => ({ number, slug, kind: 'THEME_LINE' as const, words: 10, themeLine: { number, name }, projects: [] })
const report: ReportFrameFragment = {
  audience: 'OWNER', network: { slug: 'koers', name: 'De Koers', shortName: null }, period: null, chapters: [chapter(1, 'zorg', 'Zorg'), chapter(2, 'geld', 'Geld')],
}
const missing = (part: string, id: string, summary: string) => ({
  part, sources: [], record: { __typename: 'Result', type: 'Result', id, audience: 'OWNER', sources: [], summary, project: null },
})

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
    open(<ReportPreview report={report} />, { ReportInsight: { report: { danglingReferences: [], leftOut } } })
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
    open(<ReportPreview report={report} />, { ReportInsight: { report: { danglingReferences: [], leftOut } } })
    expect(await screen.findByText('Zij krijgen alle gegevens van deze rapportage.')).toBeTruthy()
  })
})

describe('what differs', () => {
  it('names the edition it is compared with by its network', async () => {
    const comparedWith = { slug: 'e1', title: null, period: { from: '2025-01', until: '2025-05' } }
    open(<ReportChanges report={report} />, { ReportChanges: { report: { comparedWith, changes: [] } } })
    expect((await screen.findByRole('link')).textContent).toBe('Rapportage De Koers, januari 2025 tot en met mei 2025')
  })

  it('says so when there is nothing earlier', async () => {
    open(<ReportChanges report={report} />, { ReportChanges: { report: { comparedWith: null, changes: [] } } })
    expect(await screen.findByText('Er is geen editie over een eerdere periode om mee te vergelijken.')).toBeTruthy()
  })
})
