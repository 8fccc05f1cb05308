import { useMemo } from 'react'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import { GraphOverviewDocument } from '../../../shared/gql/documents/GraphOverview'
import { useTexts } from '../../../shared/i18n/texts'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import type { Overview, TiledMunicipality } from './answers'
import { aroundTexts } from './around.texts'
import { type DrawnProps, inSteps } from './drawnProps'
import { type GraphWords, graphTexts } from './graph.texts'
import { GraphFrame } from './GraphFrame'
import { justOrganizations } from './legendScene'
import type { Scene } from './scene'

type Props = DrawnProps & {
  draw: (answer: Overview, municipalities: readonly TiledMunicipality[], width: number, words: GraphWords) => Scene
  /** How many stations and bridges a picture of this width has room for. */
  room: (width: number) => { stations: number; bridges: number }
}

/** A: the overview in lanes. */
export function OverviewGraph({ draw, room, filter, municipalities, width, state, choose, open, leave, hasCome }: Props) {
  const t = useTexts(graphTexts)
  const around = useTexts(aroundTexts)
  const query = usePageQuery(GraphOverviewDocument, { filter, ...room(inSteps(width)) }, { keepPrevious: true })
  const answer = query.data?.explore
  const scene = useMemo(() => answer && draw(answer, municipalities, width, t), [answer, draw, municipalities, width, t])
  return (
    <QueryView query={query} part={around.views.overzicht} skeleton={<Skeleton shape={['line', 'line', 'line', 'line', 'line', 'line']} />}>
      {() => scene && <GraphFrame title={t.lanes} scene={scene} filter={filter} legend={justOrganizations} chosen={state.gekozen} choose={choose} open={open} leave={leave} hasCome={hasCome} />}
    </QueryView>
  )
}
