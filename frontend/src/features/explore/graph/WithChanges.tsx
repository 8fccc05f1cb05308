import { useMemo, type ReactNode } from 'react'
import { GraphChangesDocument } from '../../../shared/gql/documents/GraphChanges'
import { useFormat } from '../../../shared/i18n/format'
import { useTexts } from '../../../shared/i18n/texts'
import { useAllPages } from '../../../shared/list/useAllPages'
import type { ExploreProps } from '../exploreState'
import { DateField } from '../filters/DateField'
import { isOrdered } from '../table/isOrdered'
import { changesTexts } from '../table/changes.texts'
import { aroundTexts } from './around.texts'
import { changedBy, ComparisonContext } from './changed'

/** A picture of a date, with what is other than on an earlier one. */
export default function WithChanges({ state, filter, change, children }: ExploreProps & { children: ReactNode }) {
  const c = useTexts(changesTexts)
  const { sinds, op } = state
  const isCompared = sinds !== '' && isOrdered(sinds, op)
  return (
    <>
      <DateField key={sinds} label={c.compareFrom} value={sinds} onChange={(date) => change({ sinds: date })} />
      {sinds && !isCompared && <p role="alert">{c.compareOrder}</p>}
      {isCompared ? <Compared state={state} filter={filter} change={change}>{children}</Compared> : children}
    </>
  )
}

function Compared({ state: { sinds, op }, filter, change, children }: ExploreProps & { children: ReactNode }) {
  const c = useTexts(changesTexts)
  const around = useTexts(aroundTexts)
  const format = useFormat()
  const { data } = useAllPages({
    document: GraphChangesDocument,
    variables: { first: 100, filter, from: sinds, until: op },
    connection: ({ compare }) => compare.changes,
  })
  const changed = useMemo(() => changedBy(data?.nodes ?? []), [data])
  const counts = data?.first.compare.counts.map(({ kind, count }) => `${c.changes[kind]}: ${format.number(count)}`)
  const words = counts ? around.since(format.date(sinds), counts.length > 0 ? counts.join('; ') : c.noChanges) : ''
  const comparison = useMemo(() => ({ changed, words }), [changed, words])
  return (
    <ComparisonContext value={comparison}>
      <p className="klein" role="status">
        {words}
      </p>
      {counts && counts.length > 0 && (
        <p className="klein">
          {around.changedLegend}{' '}
          <button type="button" className="tekstknop" onClick={() => change({ beeld: 'tabel', lijst: 'wijzigingen', toon: 1 })}>
            {around.changedTable}
          </button>
        </p>
      )}
      {children}
    </ComparisonContext>
  )
}
