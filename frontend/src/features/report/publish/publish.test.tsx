import { fireEvent, screen, waitFor } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import type { EditionHeadFragment, ReportFrameFragment } from '../../../shared/gql/graphql'
import { renderAt } from '../../../shared/testing/renderAt'
import { ForWhoSeesMore } from '../ForWhoSeesMore'
import Publisher from './Publisher'

const report: ReportFrameFragment = { audience: 'OWNER', network: { slug: 'koers', name: 'De Koers', shortName: null }, period: null, chapters: [] }
const decision = (slug: string, outcome: string, body: { slug: string } | null = { slug: 'bo' }) => ({ node: { slug, subject: `Besluit ${slug}`, date: '2025-10-08', outcome, body } })
const publisher = (roles: string[], editions: readonly unknown[] = []) => ({
  viewer: { roles },
  editions,
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

const edition = (successor: EditionHeadFragment['successor'] = null): EditionHeadFragment => ({
  slug: 'e1', title: null, status: successor ? 'CORRECTED' : 'PUBLISHED', adoptedOn: '2025-10-08', frozenOn: '2025-10-09', isIntact: true, whatChanged: null,
  period: { from: '2025-01', until: '2025-05' }, network: report.network, adoptedBy: null, withdrawal: null, predecessor: null, successor, restores: null,
})

const quiet = {
  DraftProblems: { report: { draftProblems: [] } },
  ReportInsight: { report: { chapters: [], leftOut: [], danglingReferences: [] } },
  ReportChanges: { report: { chapters: [], comparedWith: null, changes: [] } },
}

const nobody = () => undefined

function open(address: string, shown = edition()) {
  renderAt(address, <main tabIndex={-1}>
    <Routes>
      <Route path="rapportage/:netwerk" element={<Publisher report={report} edition={undefined} onPreview={nobody} />} />
      <Route path="rapportage/:netwerk/:editie" element={<Publisher report={report} edition={shown} onPreview={nobody} />} />
    </Routes>
  </main>)
}

async function fillIn(from = '2025-01') {
  fireEvent.change(await screen.findByLabelText('Eerste maand'), { target: { value: from } })
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
    expect(document.activeElement).toBe(document.body)
    expect([...field.querySelectorAll('option')].map(({ value }) => value)).toEqual(['', 'vast'])
  })

  it('shows what others get before anything is frozen', async () => {
    const sent = answer({ ReportPublisher: publisher(['SECRETARY']), ...quiet, FreezeEdition: { freezeEdition: { edition: { slug: 'e1' }, problems: [] } } })
    open('/rapportage/koers')
    await fillIn()
    expect(await screen.findByText('Zij krijgen de hele rapportage.')).toBeTruthy()
    expect(sent.filter(({ name }) => name === 'FreezeEdition')).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Leg vast' }))
    const link = await screen.findByRole('link', { name: 'Naar de editie' })
    expect(link.getAttribute('href')).toBe('/rapportage/koers/e1')
    expect(document.activeElement?.contains(link)).toBe(true)
    expect(document.activeElement).not.toBe(document.body)
    expect(sent.find(({ name }) => name === 'FreezeEdition')?.variables).toEqual({
      input: { network: 'koers', period: { from: '2025-01', until: '2025-05' }, adoptedBy: 'vast', title: null, foreword: null },
    })
  })

  it('puts a problem at its field, and keeps what was filled in', async () => {
    answer({
      ReportPublisher: publisher(['SECRETARY']), ...quiet,
      FreezeEdition: { freezeEdition: { edition: null, problems: [{ field: 'period', code: 'EXISTS', message: 'correct or withdraw first', words: [] }] } },
    })
    open('/rapportage/koers')
    await fillIn()
    fireEvent.click(await screen.findByRole('button', { name: 'Leg vast' }))
    const field = await screen.findByLabelText('Eerste maand')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect((field as HTMLInputElement).value).toBe('2025-01')
    expect(document.activeElement).toBe(field)
    expect(screen.getByRole('alert').textContent).toContain('Over deze periode is er al een editie.')
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Over deze periode is er al een editie.')
  })

  it('goes to the words of a refusal that is of no field of the form', async () => {
    answer({
      ReportPublisher: publisher(['SECRETARY']), ...quiet,
      FreezeEdition: { freezeEdition: { edition: null, problems: [{ field: 'network', code: 'UNKNOWN', message: 'there is none', words: [] }] } },
    })
    open('/rapportage/koers')
    await fillIn()
    fireEvent.click(await screen.findByRole('button', { name: 'Leg vast' }))
    const said = await screen.findByText('Dit staat niet meer in het register. Laad de pagina opnieuw.')
    expect(document.activeElement).toBe(said)
  })

  it('says before anything is frozen that there is an edition of the period, and leads to where it is corrected', async () => {
    const period = { from: '2025-01', until: '2025-05' }
    const editions = [{ slug: 'oud', status: 'WITHDRAWN', period }, { slug: 'e7', status: 'PUBLISHED', period }]
    const sent = answer({ ReportPublisher: publisher(['SECRETARY'], editions), ...quiet })
    open('/rapportage/koers')
    await fillIn()
    expect((await screen.findByRole('link', { name: 'Verbeter de editie die er is' })).getAttribute('href')).toBe('/rapportage/koers/e7#verbeteren')
    expect(describedAt(screen.getByLabelText('Eerste maand'))).toContain('Over deze periode is er al een editie.')
    expect(document.activeElement).toBe(screen.getByLabelText('Eerste maand'))
    expect(screen.queryByRole('button', { name: 'Leg vast' })).toBeNull()
    expect(sent.map(({ name }) => name)).toEqual(['ReportPublisher'])
  })

  it('moves the focus to what is wrong each time, also when it is known at once', async () => {
    answer({ ReportPublisher: publisher(['SECRETARY']), ...quiet })
    open('/rapportage/koers')
    for (const from of ['2025-07', '2025-08']) {
      await fillIn(from)
      await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Laatste maand')))
      ;(document.activeElement as HTMLElement).blur()
    }
  })

  it('refuses a period that ends before it begins, at its field and before anything is asked', async () => {
    const sent = answer({ ReportPublisher: publisher(['SECRETARY']), ...quiet })
    open('/rapportage/koers')
    await fillIn('2025-07')
    expect(describedAt(await screen.findByLabelText('Laatste maand'))).toContain('De laatste maand ligt vóór de eerste.')
    expect(['Eerste maand', 'Het besluit waarmee zij is vastgesteld'].map((label) => screen.getByLabelText<HTMLInputElement>(label).value)).toEqual(['2025-07', 'vast'])
    expect(screen.queryByRole('button', { name: 'Leg vast' })).toBeNull()
    expect(sent.map(({ name }) => name)).toEqual(['ReportPublisher'])
  })

  it.each(['ReportInsight', 'DraftProblems'])('offers nothing to freeze while the preview failed: %s', async (failing) => {
    answer({ ReportPublisher: publisher(['SECRETARY']), ...Object.fromEntries(Object.entries(quiet).filter(([name]) => name !== failing)) })
    open('/rapportage/koers')
    await fillIn()
    expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Leg vast' })).toBeNull()
    expect(screen.queryByText(/Is dit goed/)).toBeNull()
    expect(screen.getByRole('button', { name: 'Pas aan' })).toBeTruthy()
  })

  it('says before anything is frozen what the foreword promises in vain, once and in words of the reader', async () => {
    const message = "points at what not every reader gets: 'hoofdstuk 14'"
    const problem = { field: 'foreword', code: 'DANGLING_REFERENCE', message, words: ['hoofdstuk 14'] }
    const sent = answer({ ReportPublisher: publisher(['SECRETARY']), ...quiet, DraftProblems: { report: { draftProblems: [problem] } } })
    open('/rapportage/koers')
    fireEvent.change(await screen.findByLabelText('Voorwoord (mag leeg blijven)'), { target: { value: 'Zie hoofdstuk 14.' } })
    await fillIn()
    const said = await screen.findByText(/Deze tekst wijst naar iets wat niet elke lezer krijgt/)
    expect(said.textContent).toBe('Deze tekst wijst naar iets wat niet elke lezer krijgt. Haal dit weg: ‘hoofdstuk 14’')
    const field = screen.getByLabelText<HTMLTextAreaElement>('Voorwoord (mag leeg blijven)')
    expect(describedAt(field)).toContain('hoofdstuk 14')
    expect(document.activeElement).toBe(field)
    expect(field.value).toBe('Zie hoofdstuk 14.')
    expect(screen.queryByText(/Geen enkele zin wijst/)).toBeNull()
    expect(sent.find(({ name }) => name === 'DraftProblems')?.variables).toMatchObject({ period: { from: '2025-01', until: '2025-05' }, foreword: 'Zie hoofdstuk 14.' })
    expect(sent.some(({ name }) => name === 'FreezeEdition')).toBe(false)
  })

  it('shows one preview at a time', async () => {
    answer({ ReportPublisher: publisher(['SECRETARY']), ...quiet })
    renderAt('/rapportage/koers', <Routes><Route path="rapportage/:netwerk" element={<ForWhoSeesMore report={report} edition={undefined} />} /></Routes>)
    await fillIn()
    await screen.findByRole('button', { name: 'Leg vast' })
    expect(screen.getAllByRole('heading', { name: /^Voorbeeld: wat anderen niet krijgen/ })).toHaveLength(1)
    fireEvent.click(screen.getByRole('button', { name: 'Pas aan' }))
    expect(document.activeElement).toBe(await screen.findByLabelText('Eerste maand'))
    expect(await screen.findAllByRole('heading', { name: /^Voorbeeld: wat anderen niet krijgen/ })).toHaveLength(1)
  })
})

const describedAt = (field: HTMLElement) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent

async function askToCorrect(foreword = 'Zie tabel 3.') {
  fireEvent.change(await screen.findByLabelText('Wat verandert er?'), { target: { value: 'Een getal.' } })
  fireEvent.change(screen.getByLabelText('Voorwoord (leeg: dat van nu)'), { target: { value: foreword } })
  fireEvent.click(screen.getByRole('button', { name: 'Bekijk eerst wat anderen krijgen en wat er verandert' }))
}

async function askToWithdraw() {
  fireEvent.change(await screen.findByLabelText('Waarom trekt u de editie in?'), { target: { value: 'Een fout.' } })
  fireEvent.click(screen.getByRole('button', { name: 'Trek in' }))
}

describe('putting an edition right', () => {
  it('withdraws what stands before another only when asked twice, and says that the other holds again', async () => {
    const sent = answer({ ReportPublisher: publisher(['SECRETARY']), WithdrawEdition: { withdrawEdition: { edition: { slug: 'e1' }, problems: [] } } })
    open('/rapportage/koers/e2', { ...edition(), slug: 'e2', predecessor: { slug: 'e1', withdrawal: { on: '2025-11-01' } }, restores: { slug: 'e0' } })
    await askToWithdraw()
    fireEvent.click(await screen.findByRole('button', { name: 'Nee, ga terug' }))
    const reason = await screen.findByLabelText<HTMLTextAreaElement>('Waarom trekt u de editie in?')
    expect(reason.value).toBe('Een fout.')
    expect(document.activeElement).toBe(reason)
    await askToWithdraw()
    expect(await screen.findByText(/U kunt dit niet ongedaan maken/)).toBeTruthy()
    expect(screen.getByText('Trekt u deze editie in, dan geldt een eerdere editie weer.')).toBeTruthy()
    expect(sent.some(({ name }) => name === 'WithdrawEdition')).toBe(false)
    fireEvent.click(screen.getByRole('button', { name: 'Ja, verwijder de inhoud voorgoed' }))
    await waitFor(() => expect(sent.find(({ name }) => name === 'WithdrawEdition')?.variables).toEqual({ slug: 'e2', reason: 'Een fout.' }))
  })

  it('says of no edition that it holds again where another one corrects this one and stands', async () => {
    answer({ ReportPublisher: publisher(['SECRETARY']) })
    open('/rapportage/koers/e2', { ...edition({ slug: 'e3' }), slug: 'e2', predecessor: { slug: 'e1', withdrawal: null } })
    await askToWithdraw()
    expect(await screen.findByText(/U kunt dit niet ongedaan maken/)).toBeTruthy()
    expect(screen.queryByText(/geldt een eerdere editie weer/)).toBeNull()
  })

  it('says why a withdrawal was refused, whatever it is about', async () => {
    const problems = [{ field: 'slug', code: 'UNKNOWN', message: 'there is none', words: [] }]
    answer({ ReportPublisher: publisher(['SECRETARY']), WithdrawEdition: { withdrawEdition: { edition: null, problems } } })
    open('/rapportage/koers/e1')
    await askToWithdraw()
    fireEvent.click(await screen.findByRole('button', { name: 'Ja, verwijder de inhoud voorgoed' }))
    const words = await screen.findByText('Dit staat niet meer in het register. Laad de pagina opnieuw.')
    expect(document.activeElement).toBe(words)
  })

  it('leaves the focus to the heading of the tombstone once it is withdrawn', async () => {
    answer({ ReportPublisher: publisher(['SECRETARY']), WithdrawEdition: { withdrawEdition: { edition: { slug: 'e1' }, problems: [] } } })
    open('/rapportage/koers/e1')
    await askToWithdraw()
    expect(screen.queryByText(/geldt een eerdere editie weer/)).toBeNull()
    fireEvent.click(await screen.findByRole('button', { name: 'Ja, verwijder de inhoud voorgoed' }))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')))
  })

  it('shows what others get of a correction and what it changes before it is made', async () => {
    const changes = { report: { chapters: [], comparedWith: { slug: 'e1', title: null, period: edition().period }, changes: [{ kind: 'CHANGED', fields: ['GOAL'], project: { slug: 'a', name: 'Project a' } }] } }
    const sent = answer({
      ReportPublisher: publisher(['SECRETARY']), ...quiet, ReportChanges: changes,
      CorrectEdition: { correctEdition: { edition: { slug: 'e1-2' }, problems: [] } },
    })
    open('/rapportage/koers/e1')
    await askToCorrect()
    expect(await screen.findByText('Zij krijgen de hele rapportage.')).toBeTruthy()
    expect(await screen.findByText('Project a')).toBeTruthy()
    const living = { isLiving: true, network: 'koers', period: { from: '2025-01', until: '2025-05' } }
    for (const name of ['ReportInsight', 'ReportChanges']) expect(sent.find((one) => one.name === name)?.variables).toMatchObject(living)
    expect(sent.find(({ name }) => name === 'DraftProblems')?.variables).toMatchObject({ period: living.period, title: null, foreword: 'Zie tabel 3.', corrects: 'e1' })
    expect(sent.some(({ name }) => name === 'CorrectEdition')).toBe(false)
    fireEvent.click(screen.getByRole('button', { name: 'Maak de verbeterde editie' }))
    const link = await screen.findByRole('link', { name: 'Naar de editie' })
    expect(link.getAttribute('href')).toBe('/rapportage/koers/e1-2')
    expect(document.activeElement).not.toBe(document.body)
    expect(document.activeElement?.contains(link)).toBe(true)
    expect(sent.find(({ name }) => name === 'CorrectEdition')?.variables).toEqual({ slug: 'e1', input: { whatChanged: 'Een getal.', title: null, foreword: 'Zie tabel 3.' } })
  })

  it.each(['DraftProblems', 'CorrectEdition'])('keeps what was filled in when a correction is refused, and goes to what is wrong: %s', async (refusing) => {
    const problems = [{ field: 'foreword', code: 'DANGLING_REFERENCE', message: 'x', words: ['tabel 3'] }]
    const refusal = refusing === 'DraftProblems' ? { DraftProblems: { report: { draftProblems: problems } } } : { CorrectEdition: { correctEdition: { edition: null, problems } } }
    answer({ ReportPublisher: publisher(['SECRETARY']), ...quiet, ...refusal })
    open('/rapportage/koers/e1')
    await askToCorrect()
    if (refusing === 'CorrectEdition') fireEvent.click(await screen.findByRole('button', { name: 'Maak de verbeterde editie' }))
    expect(await screen.findByText('‘tabel 3’')).toBeTruthy()
    const foreword = screen.getByLabelText<HTMLTextAreaElement>('Voorwoord (leeg: dat van nu)')
    expect(document.activeElement).toBe(foreword)
    expect([screen.getByLabelText<HTMLTextAreaElement>('Wat verandert er?').value, foreword.value]).toEqual(['Een getal.', 'Zie tabel 3.'])
  })

  it.each([
    ['Voorwoord (leeg: dat van nu)', 'foreword', 'Het voorwoord van nu wijst naar iets wat niet elke lezer krijgt. Schrijf hier een nieuw, zonder dit: ‘tabel 3’'],
    ['Titel (leeg: die van nu)', 'title', 'De titel van nu wijst naar iets wat niet elke lezer krijgt. Schrijf hier een nieuwe, zonder dit: ‘tabel 3’'],
  ])('says of a text that is kept what to do about it, for it is not in its field: %s', async (label, field, words) => {
    const problems = [{ field, code: 'DANGLING_REFERENCE', message: 'x', words: ['tabel 3'] }]
    const sent = answer({ ReportPublisher: publisher(['SECRETARY']), ...quiet, DraftProblems: { report: { draftProblems: problems } } })
    open('/rapportage/koers/e1')
    await askToCorrect('')
    expect((await screen.findByRole('alert')).textContent).toBe(words)
    expect(document.activeElement).toBe(screen.getByLabelText(label))
    expect(describedAt(screen.getByLabelText(label))).toContain(words)
    expect(sent.find(({ name }) => name === 'DraftProblems')?.variables).toMatchObject({ title: null, foreword: null, corrects: 'e1' })
  })

  it.each([
    ['slug', 'CORRECTED', 'Deze editie is al verbeterd. Verbeter de nieuwe.'],
    ['period', 'EXISTS', 'Iemand anders heeft net een editie over deze periode gemaakt. Laad de pagina opnieuw.'],
  ])('goes to the words of a refusal that is of no field of the form: %s', async (field, code, words) => {
    const problems = [{ field, code, message: 'x', words: [] }]
    answer({ ReportPublisher: publisher(['SECRETARY']), ...quiet, CorrectEdition: { correctEdition: { edition: null, problems } } })
    open('/rapportage/koers/e1')
    await askToCorrect()
    fireEvent.click(await screen.findByRole('button', { name: 'Maak de verbeterde editie' }))
    const said = await screen.findByText(words)
    expect(document.activeElement).toBe(said)
    expect(screen.getByLabelText<HTMLTextAreaElement>('Wat verandert er?').value).toBe('Een getal.')
  })

  it('is opened by the address that leads to it', async () => {
    answer({ ReportPublisher: publisher(['SECRETARY']) })
    open('/rapportage/koers/e1#verbeteren')
    const summary = await screen.findByText('Verbeteren')
    expect(summary.closest('details')?.open).toBe(true)
    expect(document.activeElement).toBe(summary)
  })

  it('offers no correction of what is corrected already, and leads to what can be', async () => {
    answer({ ReportPublisher: publisher(['SECRETARY']) })
    open('/rapportage/koers/e1', edition({ slug: 'e2' }))
    expect((await screen.findByRole('link', { name: 'Naar de verbeterde editie' })).getAttribute('href')).toBe('/rapportage/koers/e2')
    expect(screen.queryByLabelText('Wat verandert er?')).toBeNull()
    expect(screen.getByLabelText('Waarom trekt u de editie in?')).toBeTruthy()
  })
})
