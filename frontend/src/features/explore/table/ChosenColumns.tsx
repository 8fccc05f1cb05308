import { useTexts } from '../../../shared/i18n/texts'
import { DataTable, type Column } from '../../../shared/list/DataTable'
import type { ExploreProps } from '../exploreState'
import { tableTexts } from './tables.texts'

/** A column may wait until a reader asks for it: a screen holds no more than six. */
type Choosable<Row> = Column<Row> & { isExtra?: boolean }

type Props<Row> = Pick<ExploreProps, 'state' | 'change'> & {
  caption: string
  columns: readonly [Column<Row>, ...Choosable<Row>[]]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** A table of which the reader chooses the columns; the first names the row, so it stays. */
export function ChosenColumns<Row>({ state, change, columns, ...table }: Props<Row>) {
  const t = useTexts(tableTexts)
  const [first, ...others] = columns
  const isShown = ({ key, isExtra = false }: Choosable<Row>) => state.kolom.includes(key) === isExtra
  const toggle = (key: string) =>
    change({ kolom: state.kolom.includes(key) ? state.kolom.filter((other) => other !== key) : [...state.kolom, key] })
  return (
    <>
      <details className="kolomkeuze">
        <summary>{t.columns}</summary>
        <fieldset>
          <legend className="vh">{t.columns}</legend>
          {others.map((column) => (
            <label key={column.key}>
              <input type="checkbox" checked={isShown(column)} onChange={() => toggle(column.key)} />
              {column.header}
            </label>
          ))}
        </fieldset>
      </details>
      <DataTable columns={[first, ...others.filter(isShown)]} {...table} />
    </>
  )
}
