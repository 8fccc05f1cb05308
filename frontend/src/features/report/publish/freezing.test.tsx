import { fireEvent, screen, waitFor } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../../../shared/testing/renderAt'
import { ForWhoSeesMore } from '../ForWhoSeesMore'
import { answer, describedAt, fillIn, open, publisher, quiet, report } from './publish.testing'

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
