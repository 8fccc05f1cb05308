import { fireEvent, screen } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { vi } from 'vitest'
import type { EditionHeadFragment, ReportFrameFragment } from '../../../shared/gql/graphql'
import { renderAt } from '../../../shared/testing/renderAt'
import Publisher from './Publisher'

export const report: ReportFrameFragment = { audience: 'OWNER', network: { slug: 'koers', name: 'De Koers', shortName: null }, period: null, chapters: [] }
export const decision = (slug: string, outcome: string, body: { slug: string } | null = { slug: 'bo' }) => ({ node: { slug, subject: `Besluit ${slug}`, date: '2025-10-08', outcome, body } })
export const publisher = (roles: string[], editions: readonly unknown[] = []) => ({
  viewer: { roles },
  editions,
  network: { decisions: { edges: [decision('vast', 'ADOPTED'), decision('afgewezen', 'REJECTED'), decision('raad', 'ADOPTED', null)] } },
})

/** Answers by name, queries and mutations alike, and keeps what was sent. */
export function answer(answers: Record<string, unknown>) {
  const sent: { name: string; variables: unknown }[] = []
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
    const { query, variables } = JSON.parse(String(body)) as { query: string; variables: unknown }
    const name = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? ''
    sent.push({ name, variables })
    return new Response(JSON.stringify({ data: answers[name] }), { status: name in answers ? 200 : 500 })
  })
  return sent
}

export const edition = (successor: EditionHeadFragment['successor'] = null): EditionHeadFragment => ({
  slug: 'e1', title: null, status: successor ? 'CORRECTED' : 'PUBLISHED', adoptedOn: '2025-10-08', frozenOn: '2025-10-09', isIntact: true, whatChanged: null,
  period: { from: '2025-01', until: '2025-05' }, network: report.network, adoptedBy: null, withdrawal: null, predecessor: null, successor, restores: null,
})

export const quiet = {
  DraftProblems: { report: { draftProblems: [] } },
  ReportInsight: { report: { chapters: [], leftOut: [], danglingReferences: [] } },
  ReportChanges: { report: { chapters: [], comparedWith: null, changes: [] } },
}

export const nobody = () => undefined

export function open(address: string, shown = edition()) {
  renderAt(address, <main tabIndex={-1}>
    <Routes>
      <Route path="rapportage/:netwerk" element={<Publisher report={report} edition={undefined} onPreview={nobody} />} />
      <Route path="rapportage/:netwerk/:editie" element={<Publisher report={report} edition={shown} onPreview={nobody} />} />
    </Routes>
  </main>)
}

export async function fillIn(from = '2025-01') {
  fireEvent.change(await screen.findByLabelText('Eerste maand'), { target: { value: from } })
  fireEvent.change(screen.getByLabelText('Laatste maand'), { target: { value: '2025-05' } })
  fireEvent.change(screen.getByLabelText('Het besluit waarmee zij is vastgesteld'), { target: { value: 'vast' } })
  fireEvent.click(screen.getByRole('button', { name: 'Bekijk eerst wat anderen krijgen' }))
}

export const describedAt = (field: HTMLElement) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent
