import { useId } from 'react'
import type { ProjectHeadFragment } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { PhaseTrack } from '../../shared/pictures/PhaseTrack'
import { SourceNote } from '../../shared/sources/SourceNote'
import { projectTexts } from './project.texts'

/** How far the project is, as the latest source that the reader may see has it. */
export function ProjectPhase({ project: { phase, themeLine } }: { project: ProjectHeadFragment }) {
  const t = useTexts(projectTexts)
  const label = useLabel()
  const id = useId()
  return (
    <section className="faseblok" aria-labelledby={id}>
      <h2 id={id} className="h3">
        {phase ? t.phase(label('phase', phase.phase)) : t.phaseUnknown} {phase && <SourceNote citations={phase.sources} />}
      </h2>
      {phase ? (
        <PhaseTrack phase={phase.phase} asOf={phase.asOf} line={themeLine?.number} />
      ) : (
        <p className="klein zacht">{t.phaseUnknownWhy}</p>
      )}
    </section>
  )
}
