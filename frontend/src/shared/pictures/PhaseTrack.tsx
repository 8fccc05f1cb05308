import type { Phase } from '../gql/graphql'
import { useTexts } from '../i18n/texts'
import { useFormat } from '../i18n/format'
import { capitalized, useLabel } from '../labels/useLabel'
import { phaseSteps } from './phaseSteps'
import { lineClass } from './lines'
import { pictureTexts } from './pictures.texts'
import './pictures.css'

type Props = { phase: Phase; asOf: string; line: number | null | undefined }

/** The phases of a project as a route. Only 'now' is known, so only 'now' has a date. */
export function PhaseTrack({ phase, asOf, line }: Props) {
  const t = useTexts(pictureTexts)
  const format = useFormat()
  const label = useLabel()
  return (
    <ol className={`halten breed fasen ${lineClass(line)}`}>
      {phaseSteps(phase).map((step) => (
        <li key={step.phase} className={step.state} aria-current={step.state === 'nu' ? 'step' : undefined}>
          <span>{capitalized(label('phase', step.phase))}</span>
          {step.state === 'nu' && <b className="klein">{t.asOf(format.date(asOf))}</b>}
        </li>
      ))}
    </ol>
  )
}
