import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { answerByName, variablesAsked } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import ReportPage from './ReportPage'

const network = { slug: 'koers', name: 'De Koers', shortName: null, municipalities: [{ slug: 'aa', name: 'Gemeente Aa' }] }
const project = (slug: string, isPart = false) => ({ isPart, project: { slug, name: `Project ${slug}` } })
const chapters = [
  { number: 1, slug: 'over-het-netwerk', kind: 'ABOUT_NETWORK', words: 250, themeLine: null, projects: [] },
  { number: 2, slug: 'geldzaken', kind: 'THEME_LINE', words: 600, themeLine: { number: 1, name: 'Geldzaken' }, projects: [project('a'), project('b', true)] },
]
const report = { audience: 'PUBLIC', network, period: null, chapters }
const edition = {
  slug: 'e1', title: null, status: 'PUBLISHED', adoptedOn: '2025-10-08', frozenOn: '2025-10-09', isIntact: true, whatChanged: null,
  period: { from: '2025-01', until: '2025-05' }, network, adoptedBy: { slug: 'besluit', subject: 'De rapportage vaststellen' },
  withdrawal: null, predecessor: null, successor: null, restores: null, report,
}
const corrects = (withdrawal: unknown) => ({ ...edition, whatChanged: 'Een aantal.', predecessor: { slug: 'e0', withdrawal } })
const editions = [{ slug: 'e1', title: null, status: 'PUBLISHED', adoptedOn: '2025-10-08', frozenOn: '2025-10-09', predecessor: null, period: edition.period }]

const marked = (before: string, word: string, after: string) => [{ text: before, isMatch: false }, { text: word, isMatch: true }, { text: after, isMatch: false }]

function open(address: string, answers: Record<string, unknown>) {
  const asked = answerByName(answers)
  renderAt(
    address,
    <Routes>
      <Route path="rapportage/:netwerk" element={<ReportPage />} />
      <Route path="rapportage/:netwerk/:editie" element={<ReportPage />} />
    </Routes>,
  )
  return asked
}

describe('the contents of a report', () => {
  it('lead to every chapter and project, with how long they take', async () => {
    open('/rapportage/koers', { ReportPage: { report, editions } })
    const contents = within((await screen.findByRole('heading', { name: 'Inhoud' })).closest('section') as HTMLElement)
    expect(contents.getByRole('link', { name: /Over De Koers/ }).getAttribute('href')).toBe('/rapportage/koers/nu/over-het-netwerk')
    expect(contents.getByRole('link', { name: 'Project b' }).getAttribute('href')).toBe('/rapportage/koers/nu/geldzaken/b')
    expect(contents.getByText('2 projecten, ongeveer 3 minuten lezen')).toBeTruthy()
    expect(screen.getByText('publieksversie')).toBeTruthy()
  })

  it('keep the period that the address asks for', async () => {
    const asked = open('/rapportage/koers?van=2025-01&tot=2025-05', { ReportPage: { report: { ...report, period: edition.period }, editions } })
    expect((await screen.findByRole('link', { name: 'Project a' })).getAttribute('href')).toBe('/rapportage/koers/nu/geldzaken/a?van=2025-01&tot=2025-05')
    expect(variablesAsked(asked, 'ReportPage')[0]).toMatchObject({ isLiving: true, period: { from: '2025-01', until: '2025-05' } })
    expect(screen.getByText('januari 2025 tot en met mei 2025')).toBeTruthy()
  })

  it('of an edition say when it was composed, and when and by what it was adopted', async () => {
    const asked = open('/rapportage/koers/e1', { ReportPage: { edition, editions } })
    expect(await screen.findByRole('link', { name: 'De rapportage vaststellen' })).toBeTruthy()
    expect(screen.getAllByText('vastgesteld op 8 oktober 2025, samengesteld op 9 oktober 2025')).toHaveLength(2)
    expect(variablesAsked(asked, 'ReportPage')[0]).toMatchObject({ isLiving: false, edition: 'e1' })
    expect(screen.queryByLabelText('Van (maand)')).toBeNull()
  })

  it('mark among the editions the one that corrects an earlier one', async () => {
    const second = { ...editions[0], slug: 'e2', predecessor: { slug: 'e1' } }
    open('/rapportage/koers', { ReportPage: { report, editions: [second, { ...editions[0], status: 'CORRECTED' }] } })
    const list = within((await screen.findByRole('heading', { name: 'Edities' })).closest('section') as HTMLElement)
    const [, correction, corrected] = list.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(correction).toMatch(/9 oktober 2025, verbetert een eerdere editie$/)
    expect(corrected).toMatch(/9 oktober 2025, later verbeterd$/)
  })

  it('lead on to the edition that corrects this one', async () => {
    open('/rapportage/koers/e1', { ReportPage: { edition: { ...edition, status: 'CORRECTED', successor: { slug: 'e2' } }, editions } })
    expect((await screen.findByRole('link', { name: 'Naar de verbeterde editie' })).getAttribute('href')).toBe('/rapportage/koers/e2')
  })

  it('lead back to the edition that this one corrects, unless that was withdrawn', async () => {
    open('/rapportage/koers/e1', { ReportPage: { edition: corrects(null), editions } })
    expect((await screen.findByRole('link', { name: 'Naar de eerdere editie' })).getAttribute('href')).toBe('/rapportage/koers/e0')
    cleanup()
    open('/rapportage/koers/e1', { ReportPage: { edition: corrects({ on: '2025-12-01' }), editions } })
    expect(await screen.findByText('Een aantal.')).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Naar de eerdere editie' })).toBeNull()
  })

  it('are searched within the report, and say where a word was found', async () => {
    const statement = { __typename: 'Result', type: 'Result', id: 'result:1', audience: 'PUBLIC', sources: [], summary: 'Minder schulden bij jongeren.', project: null }
    open('/rapportage/koers/e1?zoek=schulden', {
      ReportPage: { edition, editions },
      ReportSearch: { edition: { report: { find: [{ chapter: 'geldzaken', project: 'a', statement, fragment: marked('Minder ', 'schulden', ' bij jongeren.') }] } } },
    })
    const found = within((await screen.findByText('1 plek met ‘schulden’')).closest('section') as HTMLElement)
    expect(found.getByText('schulden').tagName).toBe('MARK')
    expect(found.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Minder schulden bij jongeren.Project a'])
    expect(found.getByRole('link', { name: 'Project a' }).getAttribute('href')).toBe('/rapportage/koers/e1/geldzaken/a')
  })

  it('show a piece of what is said where the title does not hold the word', async () => {
    const statement = { __typename: 'Project', type: 'Project', id: 'project:a', audience: 'PUBLIC', sources: [], slug: 'a', name: 'Project a' }
    open('/rapportage/koers/e1?zoek=schulden', {
      ReportPage: { edition, editions },
      ReportSearch: { edition: { report: { find: [{ chapter: 'geldzaken', project: 'a', statement, fragment: [...marked('…', 'schulden', ' voor zijn'), { text: '…', isMatch: false }] }] } } },
    })
    const found = within((await screen.findByText('1 plek met ‘schulden’')).closest('section') as HTMLElement)
    expect(found.getByText('schulden').tagName).toBe('MARK')
    expect(found.getByText('schulden').closest('p')?.textContent).toBe('…schulden voor zijn…')
    expect(found.getByRole('link', { name: 'Project a' })).toBeTruthy()
  })

  it('lead from the name of a municipality to its page', async () => {
    open('/rapportage/koers/e1?zoek=zorg in aa', { ReportPage: { edition, editions }, ReportSearch: { edition: { report: { find: [] } } } })
    const link = await screen.findByRole('link', { name: 'Waaraan Aa meedoet, staat op één pagina' })
    expect(link.getAttribute('href')).toBe('/rapportage/koers/e1/gemeente/aa')
  })

  it('say so when a word is nowhere in the report', async () => {
    open('/rapportage/koers/e1?zoek=maan', { ReportPage: { edition, editions }, ReportSearch: { edition: { report: { find: [] } } } })
    expect(await screen.findByText('Niets over ‘maan’ in deze rapportage')).toBeTruthy()
  })

  it('show another period once it is filled in', async () => {
    const asked = open('/rapportage/koers', { ReportPage: { report, editions } })
    fireEvent.change(await screen.findByLabelText('Van (maand)'), { target: { value: '2024-01' } })
    fireEvent.click(screen.getByRole('button', { name: 'Toon deze periode' }))
    await waitFor(() => expect(variablesAsked(asked, 'ReportPage').at(-1)).toMatchObject({ period: { from: '2024-01', until: null } }))
  })
})

describe('a period that ends before it begins', () => {
  const fault = /De laatste maand ligt vóór de eerste/

  it('is refused in words at the field, and stays to be put right', async () => {
    const asked = open('/rapportage/koers', { ReportPage: { report, editions } })
    fireEvent.change(await screen.findByLabelText('Van (maand)'), { target: { value: '2024-07' } })
    fireEvent.change(screen.getByLabelText('Tot en met (maand)'), { target: { value: '2024-01' } })
    fireEvent.click(screen.getByRole('button', { name: 'Toon deze periode' }))
    const words = await screen.findByText(fault)
    const until = screen.getByLabelText<HTMLInputElement>('Tot en met (maand)')
    expect(until.getAttribute('aria-describedby')).toBe(words.id)
    expect([screen.getByLabelText<HTMLInputElement>('Van (maand)').value, until.value]).toEqual(['2024-07', '2024-01'])
    expect(variablesAsked(asked, 'ReportPage')).toHaveLength(1)
    fireEvent.change(until, { target: { value: '2024-12' } })
    fireEvent.click(screen.getByRole('button', { name: 'Toon deze periode' }))
    await waitFor(() => expect(variablesAsked(asked, 'ReportPage').at(-1)).toMatchObject({ period: { from: '2024-07', until: '2024-12' } }))
    expect(screen.queryByText(fault)).toBeNull()
  })

  it('is named where an address asks for it', async () => {
    open('/rapportage/koers?van=2024-07&tot=2024-01', { ReportPage: { report, editions } })
    expect(await screen.findByText(fault)).toBeTruthy()
  })
})

describe('what is not there', () => {
  it('is a tombstone where an edition was withdrawn, with when and why', async () => {
    const withdrawn = { ...edition, status: 'WITHDRAWN', isIntact: null, report: null, withdrawal: { on: '2025-12-01', reason: 'Er stond een verkeerd aantal in.' } }
    open('/rapportage/koers/e1', { ReportPage: { edition: withdrawn, editions } })
    expect(await screen.findByRole('heading', { level: 1, name: 'Deze editie is ingetrokken' })).toBeTruthy()
    expect(screen.getByText('Ingetrokken op 1 december 2025.')).toBeTruthy()
    expect(screen.getByText('Er stond een verkeerd aantal in.')).toBeTruthy()
    expect(screen.queryByText('Inhoud')).toBeNull()
  })

  const withdrawn = (around: object) => ({ ...edition, status: 'WITHDRAWN', isIntact: null, report: null, withdrawal: { on: '2025-12-01', reason: 'Een fout.' }, ...around })
  const correctsAnother = { predecessor: { slug: 'e0', withdrawal: { on: '2025-11-01' } } }

  it.each([
    ['what corrects it', { successor: { slug: 'e2' } }, null, 'Naar de verbeterde editie', '/rapportage/koers/e2'],
    ['the last of its period that stands, behind another tombstone', correctsAnother, { slug: 'e00' }, 'Naar de editie over deze periode die geldt', '/rapportage/koers/e00'],
  ])('leads from a tombstone to %s', async (_, around, standing, name, address) => {
    open('/rapportage/koers/e1', { ReportPage: { edition: withdrawn(around), editions }, EditionStanding: { edition: { standing } } })
    expect((await screen.findByRole('link', { name })).getAttribute('href')).toBe(address)
  })

  it('leads from a tombstone to the living report alone where no edition of its period stands', async () => {
    const asked = open('/rapportage/koers/e1', { ReportPage: { edition: withdrawn(correctsAnother), editions }, EditionStanding: { edition: { standing: null } } })
    await waitFor(() => expect(variablesAsked(asked, 'EditionStanding')).toEqual([{ slug: 'e1' }]))
    expect(screen.getAllByRole('link', { name: /^Naar de/ }).map(({ textContent }) => textContent)).toEqual(['Naar de levende rapportage'])
  })

  it.each([
    ['a network without a report', '/rapportage/koers', { report: null, editions: [] }],
    ['an unknown edition', '/rapportage/koers/e9', { edition: null, editions }],
    ['an edition of another network', '/rapportage/anders/e1', { edition, editions: [] }],
  ])('looks like nothing: %s', async (_, address, answer) => {
    open(address, { ReportPage: answer })
    expect(await screen.findByRole('heading', { level: 1, name: 'Dit staat niet in het register' })).toBeTruthy()
  })
})
