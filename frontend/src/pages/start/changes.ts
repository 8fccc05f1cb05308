import type { ChangedDecisionFragment, ChangedPhaseFragment } from '../../shared/gql/graphql'

export type Change =
  | { date: string; key: string; decision: ChangedDecisionFragment }
  | { date: string; key: string; phase: ChangedPhaseFragment }

/** Decisions and phases in one list, newest first. A year or month stands after the days that lie in it. */
export function latestChanges(
  decisions: readonly ChangedDecisionFragment[],
  phases: readonly ChangedPhaseFragment[],
  most: number,
): readonly Change[] {
  const changes: Change[] = [
    ...decisions.map((decision) => ({ date: decision.date, key: decision.slug, decision })),
    ...phases.map((phase) => ({ date: phase.asOf, key: phase.id, phase })),
  ]
  return changes.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).slice(0, most)
}
