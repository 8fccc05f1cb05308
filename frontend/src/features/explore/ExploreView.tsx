import { lazy, Suspense, useState, type ComponentType } from 'react'
import { useTexts } from '../../shared/i18n/texts'
import { Skeleton } from '../../shared/states/Skeleton'
import { views, type ExploreProps, type View } from './exploreState'
import { exploreTexts } from './explore.texts'
import { TableView } from './table/TableView'
import './explore.css'

/** A view is a component of these properties, that brings its code when it is asked for. */
const contents: Readonly<Record<View, ComponentType<ExploreProps>>> = {
  graaf: lazy(() => import('./graph/GraphView')),
  tabel: TableView,
  boom: lazy(() => import('./tree/TreeView')),
  tekst: lazy(() => import('./text/TextView')),
}

const Between = lazy(() => import('./between/Between'))
const Share = lazy(() => import('./share/Share'))

/** The same answer in the view of choice; filters and selection stay. */
export function ExploreView({ isEmbedded = false, ...explore }: ExploreProps & { isEmbedded?: boolean | undefined }) {
  const t = useTexts(exploreTexts)
  const { state, change } = explore
  const [isAsked, setAsked] = useState(false)
  const [isShared, setShared] = useState(false)
  const Content = contents[state.beeld]
  return (
    <>
      <fieldset className="beelden">
        <legend className="vh">{t.view}</legend>
        {views.map((view) => (
          <label key={view} className={view === state.beeld ? 'gekozen' : undefined}>
            <input type="radio" name="beeld" className="vh" checked={view === state.beeld} onChange={() => change({ beeld: view })} />
            {t.views[view]}
          </label>
        ))}
      </fieldset>
      <Suspense fallback={<Skeleton shape={['line', 'line', 'line', 'line', 'line']} />}>
        <Content {...explore} />
      </Suspense>
      <p className="klein zacht">{t.footer}</p>
      {!isEmbedded && (
        <>
          <details className="tussenvak" open={state.tussen.length > 0 || isAsked} onToggle={({ currentTarget }) => setAsked(currentTarget.open)}>
            <summary>{t.between}</summary>
            {(state.tussen.length > 0 || isAsked) && (
              <Suspense>
                <Between {...explore} />
              </Suspense>
            )}
          </details>
          <details className="tussenvak" onToggle={({ currentTarget }) => setShared(currentTarget.open)}>
            <summary>{t.share}</summary>
            {isShared && (
              <Suspense>
                <Share />
              </Suspense>
            )}
          </details>
        </>
      )}
    </>
  )
}
