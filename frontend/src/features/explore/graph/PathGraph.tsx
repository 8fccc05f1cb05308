import { useId, useMemo, useState } from 'react'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import { GraphConnectionDocument } from '../../../shared/gql/documents/GraphConnection'
import { useTexts } from '../../../shared/i18n/texts'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { betweenTexts } from '../between/between.texts'
import { EndField, type End } from '../between/EndField'
import type { Connection } from './answers'
import { aroundTexts } from './around.texts'
import type { DrawnProps } from './drawnProps'
import { type GraphWords, graphTexts } from './graph.texts'
import { GraphFrame } from './GraphFrame'
import { nodeName, type PathPicture } from './layout/pathParts'
import type { LegendOf } from './legendScene'
import type { Scene } from './scene'
import { WithinFilter } from './WithinFilter'

type Props = DrawnProps & { draw: (picture: PathPicture, width: number, words: GraphWords) => Scene }

/** D: how two hang together. Without an end yet, that is asked first. */
export function PathGraph(props: Props) {
  const around = useTexts(aroundTexts)
  const between = useTexts(betweenTexts)
  const { state: { tussen: [from, to] }, change } = props
  const lackingId = useId()
  const [end, setEnd] = useState<End>()
  const [isAsked, setAsked] = useState(false)
  const label = to ? around.otherEnd : around.whichEnd
  return (
    <>
      {from && (
        <form
          className="tussen"
          onSubmit={(event) => {
            event.preventDefault()
            // Once it was found, the next name is looked for anew.
            setAsked(!end)
            if (end) change({ tussen: [from, end.id] })
          }}
        >
          <EndField label={label} onChoose={setEnd} lackingId={isAsked && !end ? lackingId : undefined} />
          <button className="knop">{around.showWay}</button>
          {isAsked && !end && (
            <span id={lackingId} role="alert">
              {between.choose([label])}
            </span>
          )}
        </form>
      )}
      {from && to ? <Way {...props} from={from} to={to} /> : !from && <p>{around.noEnds}</p>}
    </>
  )
}

function Way({ draw, from, to, filter, municipalities, width, state, choose, open, leave, hasCome }: Props & { from: string; to: string }) {
  const t = useTexts(graphTexts)
  const around = useTexts(aroundTexts)
  const query = usePageQuery(GraphConnectionDocument, { filter, from, to })
  const answer = query.data
  const scene = useMemo(() => {
    if (!answer?.connection) return undefined
    return draw({ connection: answer.connection, lanes: answer.explore.lanes, municipalities }, width, t)
  }, [answer, draw, municipalities, width, t])
  const legend = useMemo(() => answer?.connection && legendFor(answer.connection), [answer])
  return (
    <QueryView query={query} part={around.views.route} skeleton={<Skeleton shape={['short', 'line', 'line', 'line', 'line']} />}>
      {() => {
        if (!answer?.connection || !scene || !legend) return <p>{around.notThere}</p>
        const title = around.pathTitle(nodeName(answer.connection.from), nodeName(answer.connection.to))
        return (
          <>
            <h2>{title}</h2>
            <WithinFilter filter={filter} />
            <GraphFrame title={title} scene={scene} filter={filter} legend={legend} chosen={state.gekozen} choose={choose} open={open} leave={leave} hasCome={hasCome} />
          </>
        )
      }}
    </QueryView>
  )
}

const legendFor = ({ ties }: Connection): LegendOf => ({ roles: new Set(ties.flatMap(({ roles }) => roles[0] ?? [])), stops: false, organizations: false, tiles: false })
