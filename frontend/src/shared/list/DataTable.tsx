// The roles are repeated on purpose: a browser may forget them once a row is shown as a block.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { lazy, Suspense, useRef, type ReactNode } from 'react'
import './list.css'

// Under the table, so the reader need not wait for its code.
const Downloads = lazy(() => import('../download/downloads'))

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Money and counts stand to the right. */
  isNumber?: boolean
  /** The number itself, for who takes the table along: the cell shows it in words. */
  value?: (row: Row) => number | undefined
}

type Props<Row> = {
  caption: string
  columns: readonly [Column<Row>, ...Column<Row>[]]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/**
 * A table that is a list of blocks on a narrow screen, and can be taken along. The first column names the row.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  const table = useRef<HTMLTableElement>(null)
  return (
    <>
      <table className="tabel" ref={table}>
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, header, isNumber }) => (
              <th key={key} scope="col" className={isNumber ? 'getal' : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) => (
                <Cell key={column.key} column={column} row={row} isName={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="downloadplek">
        <Suspense>
          <Downloads table={table} name={caption} />
        </Suspense>
      </div>
    </>
  )
}

function Cell<Row>({ column, row, isName }: { column: Column<Row>; row: Row; isName: boolean }) {
  const content = column.cell(row)
  if (isName) {
    return (
      <th scope="row">
        {content}
      </th>
    )
  }
  return (
    <td className={column.isNumber ? 'getal' : undefined} data-label={column.header} data-value={column.value?.(row)}>
      {content}
    </td>
  )
}
