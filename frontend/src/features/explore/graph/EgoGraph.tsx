import { useMemo } from 'react'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import { GraphBelowDocument } from '../../../shared/gql/documents/GraphBelow'
import { GraphEgoDocument } from '../../../shared/gql/documents/GraphEgo'
import { useTexts } from '../../../shared/i18n/texts'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { type Ego, shortName } from './answers'
import { type DrawnProps, narrowBelow } from './drawnProps'
import { GraphFrame } from './GraphFrame'
import { aroundTexts } from './around.texts'
import { graphTexts } from './graph.texts'
import { type Below, ego, egoName } from './layout/ego'
import { egoNarrow } from './layout/egoNarrow'
import type { LegendOf } from './legendScene'
import type { Node } from './scene'

const mostRows = 42

/** C: one organization or project in the middle. */
export default function EgoGraph({ filter, municipalities, width, state, change, choose, open, leave, hasCome }: DrawnProps) {
  const t = useTexts(graphTexts)
  const around = useTexts(aroundTexts)
  const query = usePageQuery(GraphEgoDocument, { filter, id: state.van, rows: mostRows })
  const answer = query.data?.explore
  const below = useBelow(filter, state.open, state.van)
  const isNarrow = width < narrowBelow
  const scene = useMemo(() => {
    if (!answer?.ego) return undefined
    return (isNarrow ? egoNarrow : ego)({ ego: answer.ego, lanes: answer.lanes, municipalities, below }, width, t)
  }, [answer, below, isNarrow, municipalities, width, t])
  const legend = useMemo(() => answer?.ego && legendFor(answer.ego), [answer])
  const unfold = ({ record = '', isOpen }: Node) => change({ open: isOpen ? '' : record })
  return (
    <QueryView query={query} part={around.views.ego} skeleton={<Skeleton shape={['short', 'line', 'line', 'line', 'line', 'line', 'line']} />}>
      {() =>
        answer?.ego && scene && legend ? (
          <>
            <h2>{around.egoTitle(egoName(answer.ego), answer.ego.organization !== null)}</h2>
            <button type="button" className="tekstknop" onClick={() => change({ tekening: 'route', tussen: [state.van], open: '' })}>
              {around.route}
            </button>
            <GraphFrame title={around.egoTitle(egoName(answer.ego), answer.ego.organization !== null)} scene={scene} filter={filter} legend={legend} chosen={state.gekozen} choose={choose} open={open} leave={leave} hasCome={hasCome} unfold={unfold} />
          </>
        ) : (
          <p>{around.notThere}</p>
        )
      }
    </QueryView>
  )
}

/** Who else takes part in the project that stands open. */
function useBelow(filter: DrawnProps['filter'], id: string, centre: string): Below {
  const t = useTexts(graphTexts)
  const { data } = usePageQuery(GraphBelowDocument, { filter, id }, { isAsked: id !== '' })
  return useMemo(() => {
    if (!id) return undefined
    const ties = data?.explore.ego?.groups.flatMap(({ rows }) => rows.flatMap(({ tie }) => tie ?? []))
    return {
      id,
      members: ties?.filter(({ organization }) => organization.id !== centre).map(({ organization, roles }) => ({ id: organization.id, name: shortName(organization), roles: roles.map((role) => t.roleVerb[role]) })),
    }
  }, [data, id, centre, t])
}

function legendFor({ organization, groups, row }: Ego): LegendOf {
  return { roles: new Set(groups.map(({ role }) => role)), stops: organization !== null, organizations: organization === null, tiles: organization !== null || (row?.municipalities.length ?? 0) > 0 }
}
