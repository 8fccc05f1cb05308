import type { CellValue } from './tableContent'

/** Excel in Dutch splits at semicolons, writes decimals with a comma, and needs the mark to know that it is UTF-8. */
const separator = ';'
const byteOrderMark = '\uFEFF'

/** What a spreadsheet would run as a formula. */
const formula = /^[=+\-@\t\r]/
const plainNumber = /^-?\d+([.,]\d+)*$/

/** Rows as CSV (RFC 4180, but for the separator). No text of a source can become a formula. */
export function toCsv(rows: readonly (readonly CellValue[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(field).join(separator)}\r\n`).join('')
}

function field(value: CellValue): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  const text = formula.test(value) && !plainNumber.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
