import { fireEvent, screen, waitFor } from '@testing-library/react'
import { createRef } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from '../api/apiError'
import type { AskPart } from '../list/useConnection'
import { renderAt } from '../testing/renderAt'
import { toCsv } from './csv'
import { downloadTexts } from './download.texts'
import { Downloads } from './Downloads'
import { tableContent } from './tableContent'
import WholeDownloads from './WholeDownloads'

vi.mock('./saveFile', () => ({ saveFile: vi.fn<(content: Blob, name: string) => void>() }))
const { saveFile } = await import('./saveFile')

function tableOf(html: string): HTMLTableElement {
  const table = document.createElement('table')
  table.innerHTML = html
  return table
}

const notesOf = (...cited: [string, string | null, string, string | null][]) =>
  `<span class="noten" data-sources='${JSON.stringify(cited.map(([title, url, at, date]) => ({ at, source: { title, url, date } })))}'><button>bron 1</button></span>`

const contentOf = (html: string) => tableContent(tableOf(html), downloadTexts.nl.cited)

describe('the content of a table', () => {
  it('is the words of its cells, without notes, signs and buttons', () => {
    const table = tableOf(
      '<tr><th>Naam</th><th data-picture="">Balk</th></tr>' +
        '<tr><th><a href="/x">Welzijn</a> <span class="noten"><button>bron 1</button></span><span>deelproject</span></th><td data-picture=""><svg></svg></td></tr>',
    )
    expect(tableContent(table, downloadTexts.nl.cited)).toEqual([['Naam'], ['Welzijn deelproject']])
  })
  it('names the sources of a cell that holds notes alone, and who may read it', () => {
    const notes = notesOf(['Rapport', null, 'H1', null])
    expect(contentOf(`<tr><td>${notes}</td><td>${notes} <span class="slot">Alleen eigenaren</span></td></tr>`)).toEqual([['Rapport', 'Rapport, Alleen eigenaren']])
  })
  it('says where and of when each source of a column of sources is, each in a column of its own', () => {
    const rapport: [string, string, string, string] = ['Rapport', 'https://example.org/r.pdf', 'pagina 12', '2025-05']
    expect(
      contentOf(
        '<tr><th>Naam</th><th data-cited="true">Bron</th></tr>' +
          `<tr><th>A</th><td>${notesOf(rapport, ['Brief', null, 'alinea 3', '2024'])} <span class="slot">Alleen eigenaren</span></td></tr>` +
          `<tr><th>B</th><td>${notesOf(['Brief', null, 'alinea 3', null])}</td></tr>`,
      ),
    ).toEqual([
      ['Naam', 'Bron', 'Bron: adres', 'Bron: plaats', 'Bron: datum'],
      ['A', 'Rapport; Brief, Alleen eigenaren', 'https://example.org/r.pdf; ', 'pagina 12; alinea 3', '2025-05; 2024'],
      ['B', 'Brief', '', 'alinea 3', ''],
    ])
  })
  it('has the number itself where a cell shows one', () => {
    expect(contentOf('<tr><td data-value="2017626">€ 2.017.626</td></tr>')).toEqual([[2017626]])
  })
})

describe('CSV', () => {
  it('opens in a Dutch spreadsheet: marked as UTF-8, semicolons, decimal commas', () => {
    expect(toCsv([['Naam', 'Deel'], ['Café; "Het"', 12.5]])).toBe('\uFEFFNaam;Deel\r\n"Café; ""Het""";12,5\r\n')
  })
  it.each(['=1+1', '+31', '-2+3', '@SUM(A1)', '\t=1'])('never holds a formula: %j', (text) => {
    expect(toCsv([[text]])).toContain(`'${text}`)
  })
  it('leaves a number below zero a number', () => {
    expect(toCsv([['-5'], [-5]])).toBe('\uFEFF-5\r\n-5\r\n')
  })
})

function show() {
  const table = createRef<HTMLTableElement>()
  renderAt('/', <><table ref={table}><tbody><tr><th>Project A</th><td data-value="3">3</td></tr></tbody></table><Downloads table={table} name="De projecten" /></>)
}

/** A list of so many things, in the parts that are asked for; the third question finds the register busy. */
function listOf(totalCount: number) {
  const asked: (string | null)[] = []
  const ask: AskPart<number> = async (first, after) => {
    asked.push(after)
    if (asked.length === 3) throw new ApiError('busy', 'No', 'LIMIT_BUDGET', 1)
    const start = Number(after ?? 0)
    const end = Math.min(totalCount, start + first)
    const edges = Array.from({ length: end - start }, (_, index) => ({ node: start + index }))
    return { edges, totalCount, pageInfo: { hasNextPage: end < totalCount, endCursor: String(end) } }
  }
  return { asked, ask }
}

const never: AskPart<number> = (_, __, signal) => new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))))

const draw = (rows: readonly unknown[]) => (
  <table>
    <thead><tr><th>Ding</th></tr></thead>
    <tbody>{(rows as number[]).map((row) => <tr key={row}><th>{`ding ${row}`}</th></tr>)}</tbody>
  </table>
)

const Whole = (of: { totalCount: number; ask: AskPart<number> }) => <WholeDownloads name="Dingen" of={of} question="" onStart={() => undefined} draw={draw} />

describe('the downloads of a list that shows in part', () => {
  beforeEach(() => vi.mocked(saveFile).mockClear())

  it('hold all of it, fetched part by part, with patience', async () => {
    const { asked, ask } = listOf(250)
    renderAt('/', <Whole totalCount={250} ask={ask} />)
    expect(screen.getByText(/Download alle 250 rijen/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'CSV van de tabel ‘Dingen’' }))
    expect(await screen.findByText(/200 van 250 rijen opgehaald\. .*Even wachten/)).toBeTruthy()
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce())
    const lines = (await linesOf(vi.mocked(saveFile).mock.calls[0]?.[0])).map((line) => line.replace('\uFEFF', ''))
    expect(lines).toEqual(['Ding', ...Array.from({ length: 250 }, (_, index) => `ding ${index}`)])
    expect(asked).toEqual([null, '100', '200', '200'])
  })

  it('are no file, and say how far it came, when the register falls silent', async () => {
    const { ask } = listOf(250)
    const away: AskPart<number> = (first, after) => (after ? Promise.reject(new Error('away')) : ask(first, after))
    renderAt('/', <Whole totalCount={250} ask={away} />)
    fireEvent.click(screen.getByRole('button', { name: 'XLSX van de tabel ‘Dingen’' }))
    expect(await screen.findByText(/Er is geen bestand gemaakt: na 100 van 250 rijen/)).toBeTruthy()
    expect(saveFile).not.toHaveBeenCalled()
    expect(screen.getByRole('button', { name: 'XLSX van de tabel ‘Dingen’' })).toHaveProperty('disabled', false)
  })

  it('stop when the reader says so', async () => {
    renderAt('/', <Whole totalCount={250} ask={never} />)
    fireEvent.click(screen.getByRole('button', { name: 'CSV van de tabel ‘Dingen’' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Stop' }))
    expect(await screen.findByText(/U hebt het ophalen gestopt/)).toBeTruthy()
  })

  it.each([
    [20_000, 100, /meer dan 10\.000 rijen/],
    [250, 200, /het register veranderde intussen/],
  ])('are no file of %i rows of which %i come', async (totalCount, given, said) => {
    const { ask } = listOf(given)
    const other: AskPart<number> = async (first, after) => ({ ...(await ask(first, after)), totalCount })
    renderAt('/', <Whole totalCount={totalCount} ask={other} />)
    fireEvent.click(screen.getByRole('button', { name: 'CSV van de tabel ‘Dingen’' }))
    expect(await screen.findByText(said)).toBeTruthy()
    expect(saveFile).not.toHaveBeenCalled()
  })
})

/** The Blob of jsdom cannot tell its text by itself. */
const linesOf = (content = new Blob()) =>
  new Promise<string[]>((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).trimEnd().split('\r\n')))
    reader.readAsText(content)
  })

describe('the downloads of a table', () => {
  beforeEach(() => vi.mocked(saveFile).mockClear())

  it('give the rows that show as CSV', async () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: 'CSV van de tabel ‘De projecten’' }))
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce())
    const [content, name] = vi.mocked(saveFile).mock.calls[0] ?? []
    expect(name).toBe('de-projecten.csv')
    expect(content?.type).toContain('text/csv')
  })

  it('give a spreadsheet that is a zip of sheets', async () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: 'XLSX van de tabel ‘De projecten’' }))
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce())
    const [content, name] = vi.mocked(saveFile).mock.calls[0] ?? []
    expect(name).toBe('de-projecten.xlsx')
    expect(content?.size).toBeGreaterThan(1000)
  })
})
