import { useId } from 'react'
import type { ProjectHeadFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { PhaseTrack } from '../../shared/pictures/PhaseTrack'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Note } from '../../shared/ui/Note'
import { projectTexts } from './project.texts'
import { Title } from '../../shared/ui/Title'

type Line = { themeLine: { number: number } | null }

/** How far the project is, as the latest source that the reader may see has it. */
export function ProjectPhase({ project: { phase, phases, themeLine } }: { project: Pick<ProjectHeadFragment, 'phase' | 'phases'> & Line }) {
  const t = useTexts(projectTexts)
  const label = useLabel()
  const id = useId()
  return (
    <section className="faseblok" aria-labelledby={id}>
      <Title id={id} className="h3">
        {phase ? t.phase(label('phase', phase.phase)) : t.phaseUnknown} {phase && <SourceNote citations={phase.sources} />}
      </Title>
      {phase ? (
        <PhaseTrack phase={phase.phase} asOf={phase.asOf} line={themeLine?.number} />
      ) : (
        <p className="klein zacht">{t.phaseUnknownWhy}</p>
      )}
      <EarlierPhases phases={phases.slice(0, -1)} />
    </section>
  )
}

/** What earlier sources said; the track itself only knows now. */
function EarlierPhases({ phases }: Pick<ProjectHeadFragment, 'phases'>) {
  const t = useTexts(projectTexts)
  const label = useLabel()
  const format = useFormat()
  if (phases.length === 0) return null
  return (
    <ul className="klein eerder" aria-label={t.earlierPhases}>
      {phases.map(({ id, phase, asOf, note, sources }) => (
        <li key={id}>
          {t.earlier} {capitalized(label('phase', phase))}, {t.asOf(format.date(asOf))} <SourceNote citations={sources} />
          <Note>{note}</Note>
        </li>
      ))}
    </ul>
  )
}
