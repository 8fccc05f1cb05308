import { useMemo } from 'react'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import { GraphEgoDocument } from '../../../shared/gql/documents/GraphEgo'
import { useTexts } from '../../../shared/i18n/texts'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { type Ego, shortName } from './answers'
import { aroundTexts } from './around.texts'
import type { DrawnProps } from './drawnProps'
import { type GraphWords, graphTexts } from './graph.texts'
import { GraphFrame } from './GraphFrame'
import { type Below, egoName, type EgoPicture } from './layout/egoParts'
import type { LegendOf } from './legendScene'
import type { Node, Scene } from './scene'
import { WithinFilter } from './WithinFilter'

type Props = DrawnProps & { draw: (picture: EgoPicture, width: number, words: GraphWords) => Scene }

const mostRows = 42

/** C: one organization or project in the middle. */
export function EgoGraph({ draw, filter, municipalities, width, state, change, choose, open, leave, hasCome }: Props) {
  const t = useTexts(graphTexts)
  const around = useTexts(aroundTexts)
  const query = usePageQuery(GraphEgoDocument, { filter, id: state.van, rows: mostRows })
  const answer = query.data?.explore
  const below = useBelow(filter, state.open, state.van)
  const scene = useMemo(() => {
    if (!answer?.ego) return undefined
    return draw({ ego: answer.ego, lanes: answer.lanes, municipalities, below }, width, t)
  }, [answer, below, draw, municipalities, width, t])
  const legend = useMemo(() => answer?.ego && legendFor(answer.ego), [answer])
  const unfold = ({ record = '', isOpen }: Node) => change({ open: isOpen ? '' : record })
  return (
    <QueryView query={query} part={around.views.ego} skeleton={<Skeleton shape={['short', 'line', 'line', 'line', 'line', 'line', 'line']} />}>
      {() =>
        answer?.ego && scene && legend ? (
          <>
            <h2>{around.egoTitle(egoName(answer.ego), answer.ego.organization !== null)}</h2>
            <WithinFilter filter={filter} />
            <button type="button" className="tekstknop" onClick={() => change({ tekening: 'route', tussen: [state.van], open: '' })}>
              {around.route}
            </button>
            <GraphFrame title={around.egoTitle(egoName(answer.ego), answer.ego.organization !== null)} scene={scene} filter={filter} legend={legend} chosen={state.gekozen} choose={choose} open={open} leave={leave} hasCome={hasCome} unfold={unfold} />
          </>
        ) : (
          <>
            <p>{around.notThere}</p>
            <WithinFilter filter={filter} />
          </>
        )
      }
    </QueryView>
  )
}

/** Who else takes part in the project that stands open. */
function useBelow(filter: DrawnProps['filter'], id: string, centre: string): Below {
  const t = useTexts(graphTexts)
  const { data } = usePageQuery(GraphEgoDocument, { filter, id, rows: mostRows }, { isAsked: id !== '' })
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
