import {
  ChosenSourceFilters, noSourceFilters, sourceSorts, SourceTable, toSourceFilter, toSourceOrder, type SourceListState,
} from '../../features/source'
import { SourcesPageDocument } from '../../shared/gql/documents/SourcesPage'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { More } from '../../shared/list/More'
import { Select } from '../../shared/list/Select'
import { useConnection } from '../../shared/list/useConnection'
import { Empty } from '../../shared/states/Empty'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { sourcesPageTexts } from './sourcesPage.texts'

const pageSize = 50

type Props = { state: SourceListState; change: (change: Partial<SourceListState>) => void }

/** The sources that the words and the filter leave, with their count. */
export function SourcesFound({ state, change }: Props) {
  const t = useTexts(sourcesPageTexts)
  const format = useFormat()
  const query = useConnection({
    document: SourcesPageDocument,
    variables: { first: pageSize, filter: toSourceFilter(state), orderBy: toSourceOrder(state) },
    connection: ({ sources }) => sources,
    pages: state.toon,
  })
  const sorts = sourceSorts.map((sort) => ({ value: sort, label: t.sorts[sort] }))
  return (
    <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['short', 'line', 'line', 'line', 'line', 'line']} />}>
      {(loaded) => (
        <>
          <div className="lijstkop">
            <p className="telregel" role="status">
              {t.count(loaded.totalCount, format.number(loaded.totalCount), state.zoek)}
            </p>
            <Select label={t.sort} value={state.sorteer} options={sorts} onChange={(sorteer) => change({ sorteer, toon: 1 })} />
          </div>
          <ChosenSourceFilters state={state} change={change} />
          {loaded.totalCount === 0 ? (
            <Empty title={t.none} why={t.noneWhy}>
              <button type="button" className="knop hoofd" onClick={() => change(noSourceFilters)}>
                {t.clear}
              </button>
            </Empty>
          ) : (
            <SourceTable sources={loaded.nodes} />
          )}
          <More loaded={loaded} onMore={() => change({ toon: state.toon + 1 })} />
        </>
      )}
    </QueryView>
  )
}
