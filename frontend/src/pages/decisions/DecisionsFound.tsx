import {
  ChosenDecisionFilters, DecisionRoute, decisionSorts, DecisionTimeline, noDecisionFilters, toDecisionFilter, toDecisionOrder,
  type DecisionListState,
} from '../../features/decision'
import { DecisionsPageDocument } from '../../shared/gql/documents/DecisionsPage'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { More } from '../../shared/list/More'
import { Select } from '../../shared/list/Select'
import { useConnection } from '../../shared/list/useConnection'
import { Empty } from '../../shared/states/Empty'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { decisionsPageTexts } from './decisionsPage.texts'

const pageSize = 50

type Props = { state: DecisionListState; change: (change: Partial<DecisionListState>) => void }

/** The decisions that the filters leave: through time, or by subject. */
export function DecisionsFound({ state, change }: Props) {
  const t = useTexts(decisionsPageTexts)
  const format = useFormat()
  const query = useConnection({
    document: DecisionsPageDocument,
    variables: { first: pageSize, filter: toDecisionFilter(state), orderBy: toDecisionOrder(state) },
    connection: ({ decisions }) => decisions,
    pages: state.toon,
  })
  const sorts = decisionSorts.map((sort) => ({ value: sort, label: t.sorts[sort] }))
  const List = state.sorteer === 'onderwerp' ? DecisionRoute : DecisionTimeline
  return (
    <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['short', 'line', 'line', 'line', 'line', 'line']} />}>
      {(loaded) => (
        <>
          <div className="lijstkop">
            <p className="telregel" role="status">
              {t.count(loaded.totalCount, format.number(loaded.totalCount))}
            </p>
            <Select label={t.sort} value={state.sorteer} options={sorts} onChange={(sorteer) => change({ sorteer, toon: 1 })} />
          </div>
          <ChosenDecisionFilters state={state} change={change} />
          {loaded.totalCount === 0 ? (
            <Empty title={t.none} why={t.noneWhy}>
              <button type="button" className="knop hoofd" onClick={() => change(noDecisionFilters)}>
                {t.clear}
              </button>
            </Empty>
          ) : (
            <List decisions={loaded.nodes} />
          )}
          <More loaded={loaded} onMore={() => change({ toon: state.toon + 1 })} />
        </>
      )}
    </QueryView>
  )
}
