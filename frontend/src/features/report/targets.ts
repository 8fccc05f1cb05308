import type { ReportTargetFragment } from '../../shared/gql/graphql'

type Target = ReportTargetFragment
export type Goal = { value: number; unit: string }
export type Reached = Target['measured'][number]

/** The number that a target names; undefined when it is said in words only. */
export function goalOf({ target: { value, unit } }: Target): Goal | undefined {
  return value !== null && unit !== null ? { value, unit } : undefined
}

/** The newest measurement in the unit of the target: what is counted otherwise cannot lie on one scale with it. */
export function reachedOf({ target, measured }: Target): Reached | undefined {
  return measured.filter(({ unit }) => target.unit === null || unit === target.unit).at(-1)
}

/** How long the whole bar is: a hundred for shares, else the largest of what was meant, reached and there is in all. */
export function scaleOf(goal: Goal | undefined, reached: Reached | undefined): number {
  const largest = Math.max(goal?.value ?? 0, reached?.value ?? 0, reached?.of ?? 0)
  const unit = goal?.unit ?? reached?.unit
  return unit === 'percent' && largest <= 100 ? 100 : largest
}

/** Targets that a picture can show: those with a number, or of which something was measured. */
export const hasNumbers = (target: Target) => goalOf(target) !== undefined || reachedOf(target) !== undefined
