import type { Row } from 'write-excel-file/browser'
import { anchorId } from '../ui/anchorId'
import { toCsv } from './csv'
import { saveFile } from './saveFile'
import type { CellValue } from './tableContent'

export type TableFormat = 'csv' | 'xlsx'

/** Gives the reader rows as a file, their heads first. */
export async function saveTable(rows: readonly (readonly CellValue[])[], name: string, format: TableFormat) {
  const blob = format === 'csv' ? new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }) : await toXlsx(rows)
  saveFile(blob, `${anchorId(name).slice(0, 80) || 'tabel'}.${format}`)
}

/** The library comes only with the first spreadsheet that somebody wants. Its texts are never formulas. */
async function toXlsx(rows: readonly (readonly CellValue[])[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser')
  return writeXlsxFile(
    rows.map((row, index) => row.map((value) => cell(value, index === 0))),
    { columns: widths(rows).map((width) => ({ width })), stickyRowsCount: 1 },
  ).toBlob()
}

const cell = (value: CellValue, isHead: boolean): Row[number] =>
  typeof value === 'number' ? { value, type: Number } : { value, type: String, wrap: true, ...(isHead && { fontWeight: 'bold' }) }

const widest = 60

/** In characters; a long text goes on in its own cell. */
const widths = (rows: readonly (readonly CellValue[])[]) =>
  (rows[0] ?? []).map((_, column) => Math.min(widest, 2 + Math.max(...rows.map((row) => String(row[column] ?? '').length))))
