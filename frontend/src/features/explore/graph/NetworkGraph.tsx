import { useMemo } from 'react'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import { GraphNetworkDocument } from '../../../shared/gql/documents/GraphNetwork'
import { useTexts } from '../../../shared/i18n/texts'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import type { Network, TiledMunicipality } from './answers'
import { aroundTexts } from './around.texts'
import type { DrawnProps } from './drawnProps'
import { type GraphWords, graphTexts } from './graph.texts'
import { GraphFrame } from './GraphFrame'
import { networkName } from './layout/networkParts'
import type { LegendOf } from './legendScene'
import type { Node, Scene } from './scene'

type Props = DrawnProps & {
  /** `open`: the id of the group or the project that stands open. */
  draw: (answer: Network, municipalities: readonly TiledMunicipality[], width: number, words: GraphWords, open: string) => Scene
}

const mostRows = 120
const mostOrganizations = 130

/** B: one network, its projects left and its organizations right. */
export function NetworkGraph({ draw, filter, municipalities, width, state, change, choose, open, leave, hasCome }: Props) {
  const t = useTexts(graphTexts)
  const around = useTexts(aroundTexts)
  const query = usePageQuery(GraphNetworkDocument, { filter, slug: state.van, rows: mostRows, organizations: mostOrganizations })
  const answer = query.data?.explore.network
  const scene = useMemo(() => (answer ? draw(answer, municipalities, width, t, state.open) : undefined), [answer, draw, municipalities, width, t, state.open])
  const legend = useMemo(() => answer && legendFor(answer), [answer])
  const unfold = ({ opens, isOpen }: Node) => opens?.to === 'expand' && change({ open: isOpen ? groupOf(answer, opens.id) : opens.id })
  return (
    <QueryView query={query} part={around.views.netwerk} skeleton={<Skeleton shape={['short', 'line', 'line', 'line', 'line', 'line', 'line']} />}>
      {() =>
        answer && answer.groups.length > 0 && scene && legend ? (
          <>
            <h2>{networkName(answer, t)}</h2>
            <GraphFrame title={networkName(answer, t)} scene={scene} filter={filter} legend={legend} chosen={state.gekozen} choose={choose} open={open} leave={leave} hasCome={hasCome} unfold={unfold} />
          </>
        ) : (
          <p>{around.notThere}</p>
        )
      }
    </QueryView>
  )
}

/** When a project closes, its group stays open; when a group closes, nothing is. */
const groupOf = (answer: Network | null | undefined, id: string) => answer?.groups.find(({ rows }) => rows.some((row) => row.id === id))?.id ?? ''

function legendFor({ groups }: Network): LegendOf {
  const rows = groups.flatMap((group) => group.rows)
  return {
    roles: new Set(rows.flatMap(({ organizations }) => organizations.flatMap(({ roles }) => roles[0] ?? []))), stops: true, organizations: true,
    tiles: rows.some(({ municipalities }) => municipalities.length > 0),
  }
}
