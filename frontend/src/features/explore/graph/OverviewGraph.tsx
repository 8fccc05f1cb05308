import { useMemo } from 'react'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import { GraphOverviewDocument } from '../../../shared/gql/documents/GraphOverview'
import { useTexts } from '../../../shared/i18n/texts'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { type DrawnProps, inSteps, narrowBelow } from './drawnProps'
import { aroundTexts } from './around.texts'
import { graphTexts } from './graph.texts'
import { GraphFrame } from './GraphFrame'
import { justOrganizations } from './legendScene'
import { bridgeCapacity, overview, stationCapacity } from './layout/overview'
import { narrowStationCapacity, overviewNarrow } from './layout/overviewNarrow'

/** A: the overview in lanes. */
export default function OverviewGraph({ filter, municipalities, width, state, choose, open, leave, hasCome }: DrawnProps) {
  const t = useTexts(graphTexts)
  const around = useTexts(aroundTexts)
  const isNarrow = width < narrowBelow
  const step = inSteps(width)
  const query = usePageQuery(
    GraphOverviewDocument,
    { filter, stations: isNarrow ? narrowStationCapacity(step) : stationCapacity(step), bridges: isNarrow ? 0 : bridgeCapacity(step) },
    { keepPrevious: true },
  )
  const answer = query.data?.explore
  const scene = useMemo(() => answer && (isNarrow ? overviewNarrow : overview)(answer, municipalities, width, t), [answer, isNarrow, municipalities, width, t])
  return (
    <QueryView query={query} part={around.views.overzicht} skeleton={<Skeleton shape={['line', 'line', 'line', 'line', 'line', 'line']} />}>
      {() => scene && <GraphFrame title={t.lanes} scene={scene} filter={filter} legend={justOrganizations} chosen={state.gekozen} choose={choose} open={open} leave={leave} hasCome={hasCome} />}
    </QueryView>
  )
}
