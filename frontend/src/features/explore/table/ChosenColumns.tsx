import { useTexts } from '../../../shared/i18n/texts'
import { DataTable, type Column } from '../../../shared/list/DataTable'
import type { ExploreProps } from '../exploreState'
import { tableTexts } from './tables.texts'

type Props<Row> = Pick<ExploreProps, 'state' | 'change'> & {
  caption: string
  columns: readonly [Column<Row>, ...Column<Row>[]]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** A table of which the reader may leave columns out; the first names the row, so it stays. */
export function ChosenColumns<Row>({ state, change, columns, ...table }: Props<Row>) {
  const t = useTexts(tableTexts)
  const [first, ...others] = columns
  const toggle = (key: string) =>
    change({ zonder: state.zonder.includes(key) ? state.zonder.filter((other) => other !== key) : [...state.zonder, key] })
  return (
    <>
      <details className="kolomkeuze">
        <summary>{t.columns}</summary>
        <fieldset>
          <legend className="vh">{t.columns}</legend>
          {others.map(({ key, header }) => (
            <label key={key}>
              <input type="checkbox" checked={!state.zonder.includes(key)} onChange={() => toggle(key)} />
              {header}
            </label>
          ))}
        </fieldset>
      </details>
      <DataTable columns={[first, ...others.filter(({ key }) => !state.zonder.includes(key))]} {...table} />
    </>
  )
}
