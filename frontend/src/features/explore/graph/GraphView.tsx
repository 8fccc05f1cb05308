import { lazy, Suspense, useCallback, useMemo, useRef, type ComponentType } from 'react'
import { useNavigate } from 'react-router'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import { GraphTilesDocument } from '../../../shared/gql/documents/GraphTiles'
import { useTexts } from '../../../shared/i18n/texts'
import { useUrlState } from '../../../shared/list/useUrlState'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { firstPart, type ExploreProps } from '../exploreState'
import { tiledMunicipalities } from './answers'
import { type DrawnProps, narrowBelow } from './drawnProps'
import { aroundTexts } from './around.texts'
import { changeTo, drawn, type DrawingName, graphSpec, type GraphState } from './graphState'
import { useWidth } from './useWidth'
import './graph.css'

type Drawn = ComponentType<DrawnProps>

const names = lazy(() => import('./NamesGraph'))

const onScreen: Readonly<Record<DrawingName, Drawn>> = {
  overzicht: lazy(() => import('./wide/WideOverview')),
  namen: names,
  netwerk: lazy(() => import('./wide/WideNetwork')),
  ego: lazy(() => import('./wide/WideEgo')),
  route: lazy(() => import('./wide/WidePath')),
}

const onPhone: Readonly<Record<DrawingName, Drawn>> = {
  overzicht: lazy(() => import('./narrow/NarrowOverview')),
  namen: names,
  netwerk: lazy(() => import('./narrow/NarrowNetwork')),
  ego: lazy(() => import('./narrow/NarrowEgo')),
  route: lazy(() => import('./narrow/NarrowPath')),
}

const ChosenPanel = lazy(() => import('./ChosenPanel'))
const WithChanges = lazy(() => import('./WithChanges'))

const shape = <Skeleton shape={['line', 'line', 'line', 'line', 'line', 'line']} />

/** Who does what as pictures. Which one, of what, and what is chosen stand in the address: back is the way back. */
export default function GraphView(explore: ExploreProps) {
  const { filter } = explore
  const around = useTexts(aroundTexts)
  const [asked, setAsked] = useUrlState(graphSpec)
  // A part of the cross table is one of what is chosen now.
  const change = useCallback((part: Partial<GraphState>) => setAsked({ ...firstPart, ...part }), [setAsked])
  const state = useMemo(() => drawn(asked), [asked])
  const [place, width] = useWidth<HTMLDivElement>()
  const query = usePageQuery(GraphTilesDocument, {})
  const municipalities = useMemo(() => (query.data ? tiledMunicipalities(query.data) : []), [query.data])
  const navigate = useNavigate()
  const moved = useRef(false)
  const leave = useCallback(() => {
    moved.current = true
  }, [])
  const hasCome = useCallback(() => {
    const isSo = moved.current
    moved.current = false
    return isSo
  }, [])
  const Content = (width < narrowBelow ? onPhone : onScreen)[state.tekening]
  return (
    <div className="graaf">
      <div className="graafkeuze" role="group" aria-label={around.pictures}>
        {(['overzicht', 'namen'] as const).map((name) => (
          <button key={name} type="button" className="knop" aria-pressed={state.tekening === name} onClick={() => change({ tekening: name, van: '', open: '' })}>
            {around.views[name]}
          </button>
        ))}
      </div>
      <div className="graafplaats">
        <div ref={place}>
          <QueryView query={query} part={around.views[state.tekening]} skeleton={shape}>
            {() => {
              if (width === 0) return null
              const picture = (
                <Content
                  filter={filter} municipalities={municipalities} width={width} state={state} change={change} leave={leave} hasCome={hasCome}
                  choose={(gekozen) => change({ gekozen })} open={(target) => void (target.to === 'page' ? navigate(target.path) : change(changeTo(target, state)))}
                />
              )
              return <Suspense fallback={shape}>{explore.state.op ? <WithChanges {...explore}>{picture}</WithChanges> : picture}</Suspense>
            }}
          </QueryView>
        </div>
        {state.gekozen && (
          <Suspense>
            <ChosenPanel key={state.gekozen} filter={filter} id={state.gekozen} state={state} change={change} />
          </Suspense>
        )}
      </div>
    </div>
  )
}
