import { fireEvent, screen, waitFor } from '@testing-library/react'
import { createRef } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderAt } from '../testing/renderAt'
import { toCsv } from './csv'
import { Downloads } from './Downloads'
import { tableContent } from './tableContent'

vi.mock('./saveFile', () => ({ saveFile: vi.fn<(content: Blob, name: string) => void>() }))
const { saveFile } = await import('./saveFile')

function tableOf(html: string): HTMLTableElement {
  const table = document.createElement('table')
  table.innerHTML = html
  return table
}

describe('the content of a table', () => {
  it('is the words of its cells, without notes, signs and buttons', () => {
    const table = tableOf(
      '<tr><th>Naam</th><th data-picture="">Balk</th></tr>' +
        '<tr><th><a href="/x">Welzijn</a> <span class="noten"><button>bron 1</button></span><span>deelproject</span></th><td data-picture=""><svg></svg></td></tr>',
    )
    expect(tableContent(table)).toEqual([['Naam'], ['Welzijn deelproject']])
  })
  it('has the number itself where a cell shows one', () => {
    expect(tableContent(tableOf('<tr><td data-value="2017626">€ 2.017.626</td></tr>'))).toEqual([[2017626]])
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
