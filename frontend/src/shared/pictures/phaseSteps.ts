import type { Phase } from '../gql/graphql'

const order: readonly Phase[] = ['INITIATION', 'DEFINITION', 'DESIGN', 'PREPARATION', 'REALISATION', 'CONSOLIDATION', 'COMPLETED']

export type PhaseStep = { phase: Phase; state: 'voor' | 'nu' | 'na' }

/** Every phase before, at and after the present one. A stopped project stopped at a point that no source gives. */
export function phaseSteps(phase: Phase): readonly PhaseStep[] {
  if (phase === 'STOPPED') return [{ phase, state: 'nu' }]
  const now = order.indexOf(phase)
  return order.map((step, index) => ({ phase: step, state: index < now ? 'voor' : index === now ? 'nu' : 'na' }))
}
