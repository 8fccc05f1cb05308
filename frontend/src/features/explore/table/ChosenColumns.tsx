import type { PageQuery } from '../../../shared/api/usePageQuery'
import { useTexts } from '../../../shared/i18n/texts'
import { DataTable, type Column } from '../../../shared/list/DataTable'
import { More } from '../../../shared/list/More'
import type { Loaded } from '../../../shared/list/useConnection'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { exploreTexts } from '../explore.texts'
import type { ExploreProps } from '../exploreState'
import { tableTexts } from './tables.texts'

/** A column may wait until a reader asks for it: a screen holds no more than six. */
type Choosable<Row> = Column<Row> & { isExtra?: boolean }

type Props<Row> = Pick<ExploreProps, 'state' | 'change'> & {
  caption: string
  columns: readonly [Column<Row>, ...Choosable<Row>[]]
  query: PageQuery<Loaded<Row>>
}

/** A list in pages, as a table of which the reader chooses the columns; the first names the row, so it stays. */
export function ChosenColumns<Row extends { id: string }>({ query, state, change, ...table }: Props<Row>) {
  const words = useTexts(exploreTexts)
  return (
    <QueryView query={query} part={words.part} skeleton={<Skeleton shape={['line', 'line', 'line', 'line', 'line']} />}>
      {(loaded) => (
        <>
          <Columns rows={loaded.nodes} of={loaded} state={state} change={change} {...table} />
          <More loaded={loaded} onMore={() => change({ toon: state.toon + 1 })} />
        </>
      )}
    </QueryView>
  )
}

function Columns<Row extends { id: string }>({ state, change, columns, ...table }: Omit<Props<Row>, 'query'> & { rows: readonly Row[]; of: Loaded<Row> }) {
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
      <DataTable columns={[first, ...others.filter(isShown)]} rowKey={({ id }) => id} {...table} />
    </>
  )
}
