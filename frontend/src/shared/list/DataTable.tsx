// The roles are repeated on purpose: a browser may forget them once a row is shown as a block.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { lazy, Suspense, useRef, useState, type ComponentProps, type ReactNode, type Ref } from 'react'
import type { Loaded } from './useConnection'
import './list.css'

// Under the table, so the reader need not wait for its code.
const Downloads = lazy(() => import('../download/downloads'))
const WholeDownloads = lazy(() => import('../download/WholeDownloads'))

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Money and counts stand to the right. */
  isNumber?: boolean
  /** What its heading is besides: one that sorts, or with `data-cited` that of notes, of which a file says where and of when their sources are. */
  head?: ComponentProps<'th'> & { 'data-cited'?: boolean }
  /** The number itself, for who takes the table along: the cell shows it in words. */
  value?: (row: Row) => number | undefined
}

type Props<Row> = {
  caption: string
  columns: readonly [Column<Row>, ...Column<Row>[]]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** The list that the rows are the first of: then all of it can be taken along. */
  of?: Pick<Loaded<Row>, 'hasMore' | 'totalCount' | 'question' | 'ask'>
}

/**
 * A table that is a list of blocks on a narrow screen, and can be taken along. The first column names the row.
 */
export function DataTable<Row>({ of, ...shown }: Props<Row>) {
  const table = useRef<HTMLTableElement>(null)
  // Once it fetches it stays, also when the page comes to show all: it must end with a file, or say why not.
  const [isFetched, setFetched] = useState(false)
  const { caption, columns } = shown
  return (
    <>
      <Table {...shown} ref={table} />
      <div className="downloadplek">
        <Suspense>
          {of && (of.hasMore || isFetched) ? (
            <WholeDownloads
              name={caption}
              of={of as Loaded<unknown>}
              // Other columns, or another language, make another file too.
              question={JSON.stringify([of.question, columns.map(({ header }) => header)])}
              onStart={() => setFetched(true)}
              draw={(rows) => <Table {...shown} rows={rows as Row[]} />}
            />
          ) : (
            <Downloads table={table} name={caption} />
          )}
        </Suspense>
      </div>
    </>
  )
}

function Table<Row>({ caption, columns, rows, rowKey, ref }: Omit<Props<Row>, 'of'> & { ref?: Ref<HTMLTableElement> }) {
  return (
    <table className="tabel" ref={ref}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, header, isNumber, head }) => (
            <th key={key} scope="col" className={isNumber ? 'getal' : undefined} {...{ children: header, ...head }} />
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
