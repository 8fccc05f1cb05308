import { fireEvent, screen, waitFor } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import type { ReportFrameFragment } from '../../../shared/gql/graphql'
import { renderAt } from '../../../shared/testing/renderAt'
import Publisher from './Publisher'

const report: ReportFrameFragment = { audience: 'OWNER', network: { slug: 'koers', name: 'De Koers', shortName: null }, period: null, chapters: [] }
const decision = (slug: string, outcome: string, body: { slug: string } | null = { slug: 'bo' }) => ({ node: { slug, subject: `Besluit ${slug}`, date: '2025-10-08', outcome, body } })
const publisher = (roles: string[]) => ({
  viewer: { roles },
  network: { decisions: { edges: [decision('vast', 'ADOPTED'), decision('afgewezen', 'REJECTED'), decision('raad', 'ADOPTED', null)] } },
})

/** Answers by name, queries and mutations alike, and keeps what was sent. */
function answer(answers: Record<string, unknown>) {
  const sent: { name: string; variables: unknown }[] = []
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
    const { query, variables } = JSON.parse(String(body)) as { query: string; variables: unknown }
    const name = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? ''
    sent.push({ name, variables })
    return new Response(JSON.stringify({ data: answers[name] }), { status: name in answers ? 200 : 500 })
  })
  return sent
}

const quiet = {
  ReportInsight: { report: { leftOut: [], danglingReferences: [] } },
  ReportChanges: { report: { comparedWith: null, changes: [] } },
}

function open(address: string) {
  renderAt(address, <Routes>
    <Route path="rapportage/:netwerk" element={<Publisher report={report} />} />
    <Route path="rapportage/:netwerk/:editie" element={<Publisher report={report} />} />
  </Routes>)
}

async function fillIn() {
  fireEvent.change(await screen.findByLabelText('Eerste maand'), { target: { value: '2025-01' } })
  fireEvent.change(screen.getByLabelText('Laatste maand'), { target: { value: '2025-05' } })
  fireEvent.change(screen.getByLabelText('Het besluit waarmee zij is vastgesteld'), { target: { value: 'vast' } })
  fireEvent.click(screen.getByRole('button', { name: 'Bekijk eerst wat anderen krijgen' }))
}

describe('freezing a report', () => {
  it('is not offered to who is no secretary', async () => {
    const sent = answer({ ReportPublisher: publisher([]) })
    open('/rapportage/koers')
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(screen.queryByRole('form')).toBeNull()
    expect(screen.queryByText('Deze rapportage vastleggen')).toBeNull()
  })

  it('offers only decisions by which a body of the network adopted something', async () => {
    answer({ ReportPublisher: publisher(['SECRETARY']) })
    open('/rapportage/koers')
    const field = await screen.findByLabelText('Het besluit waarmee zij is vastgesteld')
    expect([...field.querySelectorAll('option')].map(({ value }) => value)).toEqual(['', 'vast'])
  })

  it('shows what others get before anything is frozen', async () => {
    const sent = answer({ ReportPublisher: publisher(['SECRETARY']), ...quiet, FreezeEdition: { freezeEdition: { edition: { slug: 'e1' }, problems: [] } } })
    open('/rapportage/koers')
    await fillIn()
    expect(await screen.findByText('Zij krijgen de hele rapportage.')).toBeTruthy()
    expect(sent.filter(({ name }) => name === 'FreezeEdition')).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Leg vast' }))
    expect((await screen.findByRole('link', { name: 'Naar de editie' })).getAttribute('href')).toBe('/rapportage/koers/e1')
    expect(sent.find(({ name }) => name === 'FreezeEdition')?.variables).toEqual({
      input: { network: 'koers', period: { from: '2025-01', until: '2025-05' }, adoptedBy: 'vast', title: null, foreword: null },
    })
  })

  it('puts a problem at its field, and keeps what was filled in', async () => {
    answer({
      ReportPublisher: publisher(['SECRETARY']), ...quiet,
      FreezeEdition: { freezeEdition: { edition: null, problems: [{ field: 'period', code: 'EXISTS', message: 'correct or withdraw first' }] } },
    })
    open('/rapportage/koers')
    await fillIn()
    fireEvent.click(await screen.findByRole('button', { name: 'Leg vast' }))
    const field = await screen.findByLabelText('Eerste maand')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect((field as HTMLInputElement).value).toBe('2025-01')
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Over deze periode is er al een editie.')
  })

  it('withdraws an edition with a reason', async () => {
    const sent = answer({ ReportPublisher: publisher(['SECRETARY']), WithdrawEdition: { withdrawEdition: { edition: { slug: 'e1' }, problems: [] } } })
    open('/rapportage/koers/e1')
    fireEvent.change(await screen.findByLabelText('Waarom trekt u de editie in?'), { target: { value: 'Een fout.' } })
    fireEvent.click(screen.getByRole('button', { name: 'Trek in' }))
    await waitFor(() => expect(sent.find(({ name }) => name === 'WithdrawEdition')?.variables).toEqual({ slug: 'e1', reason: 'Een fout.' }))
  })
})
