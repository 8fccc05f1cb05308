import { Link } from 'react-router'
import type { Phase } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { wordsParam } from '../../shared/list/wordsParam'
import { labels } from '../../shared/labels/labels'
import { Stop } from '../../shared/pictures/Stop'
import { stopForm } from '../../shared/pictures/stopGeometry'
import { projectFilterTexts } from './projectFilters.texts'
import { phases } from './projectList'
import { useProjectFacets } from './useProjectFacets'
import './phaseOverview.css'

const { write } = wordsParam(labels.phase)
const addressOf = (phase: Phase) => `?${new URLSearchParams(write([phase]).map((word) => ['fase', word]))}`

/** The phases as one route, with how many projects stand at each stop. Its place is kept until the counts are there. */
export function PhaseOverview({ chosen }: { chosen: readonly Phase[] }) {
  const t = useTexts(projectFilterTexts)
  const format = useFormat()
  const { data, error } = useProjectFacets()
  // Without an answer the filters beside the list say so; a picture of nothing helps nobody.
  if (error && !data) return null
  const nodes = data && !data.hasMore ? data.nodes : undefined
  const unknown = nodes?.filter(({ phase }) => !phase).length ?? 0
  return (
    <section className="faselijn" aria-labelledby="faselijn">
      <h2 id="faselijn" className="h3">
        {t.phases}
      </h2>
      <ol className="l0">
        {phases.map((phase) => (
          <PhaseStop key={phase} phase={phase} isChosen={chosen.includes(phase)} count={nodes?.filter((node) => node.phase?.phase === phase).length} />
        ))}
      </ol>
      <p className="klein zacht">
        {t.phasesWhy} {unknown > 0 && t.unknownPhase(format.number(unknown))}
      </p>
    </section>
  )
}

function PhaseStop({ phase, count, isChosen }: { phase: Phase; count: number | undefined; isChosen: boolean }) {
  const label = useLabel()
  const format = useFormat()
  return (
    <li>
      <Link to={addressOf(phase)} aria-current={isChosen ? 'true' : undefined}>
        <b>{count === undefined ? '\u00a0' : format.number(count)}</b>
        <svg viewBox="0 0 28 28" aria-hidden="true">
          <Stop form={stopForm(phase)} x={14} y={14} />
        </svg>
        <span>{capitalized(label('phase', phase))}</span>
      </Link>
    </li>
  )
}
