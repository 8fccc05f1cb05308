import type { Phase } from '../gql/graphql'

/** The form of a stop says the phase of its project. */
export type StopForm = 'run' | 'prep' | 'done' | 'halt' | 'un'

const forms: Record<Phase, StopForm> = {
  INITIATION: 'prep',
  DEFINITION: 'prep',
  DESIGN: 'prep',
  PREPARATION: 'prep',
  REALISATION: 'run',
  CONSOLIDATION: 'run',
  COMPLETED: 'done',
  STOPPED: 'halt',
}

export const stopForms: readonly StopForm[] = ['run', 'prep', 'done', 'halt', 'un']

/** Without a known phase the ring is dotted. */
export const stopForm = (phase: Phase | null | undefined): StopForm => (phase ? forms[phase] : 'un')

export const stopDistance = 30
const firstStop = 14

/** Where the stops of a route stand, and how wide its picture is. */
export function routeGeometry(stops: number): { xs: readonly number[]; end: number; width: number } {
  const xs = Array.from({ length: stops }, (_, index) => firstStop + index * stopDistance)
  const end = stops === 0 ? 0 : (xs.at(-1) ?? 0) + 8
  return { xs, end, width: Math.max(end, stopDistance) }
}
