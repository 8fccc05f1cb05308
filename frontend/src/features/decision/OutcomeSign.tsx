import type { DecisionOutcome } from '../../shared/gql/graphql'
import { useLabel } from '../../shared/labels/useLabel'
import './outcome.css'

type Form = 'yes' | 'no' | 'stop' | 'said' | 'open'

/** The form says the outcome without colour: a tick, a cross, a buffer stop, a note, a dotted ring. */
const forms: Record<DecisionOutcome, Form> = {
  ADOPTED: 'yes',
  APPROVED: 'yes',
  REJECTED: 'no',
  STOPPED: 'stop',
  ADVISED: 'said',
  NOTED: 'said',
  PENDING: 'open',
}

const shapes: Record<Form, string> = {
  yes: 'M-4.5 .5l3 3.500 6 -8',
  no: 'M-4 -4l8 8M4 -4l-8 8',
  stop: 'M-3.5 -5.500v11M3.500 -5.500v11',
  said: 'M-4.5 -2h9M-4.5 2.500h6',
  open: '',
}

/** The outcome of a decision as a sign and its word. */
export function OutcomeSign({ outcome }: { outcome: DecisionOutcome }) {
  const label = useLabel()
  const form = forms[outcome]
  return (
    <span className={`uitkomst u-${form}`}>
      <svg viewBox="-12 -12 24 24" aria-hidden="true">
        <circle r="10" />
        <path d={shapes[form]} />
      </svg>
      {label('decisionOutcome', outcome)}
    </span>
  )
}
