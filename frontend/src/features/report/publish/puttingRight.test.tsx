import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answer, describedAt, edition, open, publisher, quiet } from './publish.testing'


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
