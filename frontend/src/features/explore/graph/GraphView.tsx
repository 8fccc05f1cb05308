import { useMemo, useRef, type ComponentType } from 'react'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import { GraphTilesDocument } from '../../../shared/gql/documents/GraphTiles'
import type { ExploreFilter } from '../../../shared/gql/graphql'
import { useTexts } from '../../../shared/i18n/texts'
import { useUrlState } from '../../../shared/list/useUrlState'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { tiledMunicipalities } from './answers'
import { ChosenPanel } from './ChosenPanel'
import type { DrawnProps } from './drawnProps'
import { EgoGraph } from './EgoGraph'
import { aroundTexts } from './around.texts'
import { changeTo, type DrawingName, graphSpec } from './graphState'
import { NetworkGraph } from './NetworkGraph'
import { NamesGraph, OverviewGraph } from './OverviewGraph'
import { PathGraph } from './PathGraph'
import { useWidth } from './useWidth'
import './graph.css'

const contents: Readonly<Record<DrawingName, ComponentType<DrawnProps>>> = { overzicht: OverviewGraph, namen: NamesGraph, netwerk: NetworkGraph, ego: EgoGraph, route: PathGraph }

/** Who does what as pictures. Which one, of what, and what is chosen stand in the address: back is the way back. */
export default function GraphView({ filter }: { filter: ExploreFilter }) {
  const around = useTexts(aroundTexts)
  const [state, change] = useUrlState(graphSpec)
  const [place, width] = useWidth<HTMLDivElement>()
  const query = usePageQuery(GraphTilesDocument, {})
  const municipalities = useMemo(() => (query.data ? tiledMunicipalities(query.data) : []), [query.data])
  const moved = useRef(false)
  const Content = contents[state.tekening]
  return (
    <div className="graaf">
      <div className="graafkeuze" role="group" aria-label={around.pictures}>
        {(['overzicht', 'namen'] as const).map((name) => (
          <button key={name} type="button" className="knop" aria-pressed={state.tekening === name} onClick={() => change({ tekening: name, van: '', naar: '', open: '' })}>
            {around.views[name]}
          </button>
        ))}
      </div>
      <div className="graafplaats">
        <div ref={place}>
          <QueryView query={query} part={around.views[state.tekening]} skeleton={<Skeleton shape={['line', 'line', 'line', 'line', 'line', 'line']} />}>
            {() => width > 0 && (
              <Content
                filter={filter} municipalities={municipalities} width={width} state={state} change={change} moved={moved}
                choose={(gekozen) => change({ gekozen })} open={(target) => change(changeTo(target, state))}
              />
            )}
          </QueryView>
        </div>
        {state.gekozen && <ChosenPanel filter={filter} id={state.gekozen} state={state} change={change} />}
      </div>
    </div>
  )
}
