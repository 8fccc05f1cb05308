import type { ProjectIndicatorFragment, ProjectResultFragment, ProjectTargetFragment } from '../../shared/gql/graphql'

type Result = Pick<ProjectResultFragment, 'metrics' | 'sources' | 'period'>
type Metric = ProjectResultFragment['metrics'][number]
type Target = Pick<ProjectTargetFragment, 'metric'>

export type Progress = { metric: Metric; sources: Result['sources']; period: Result['period'] }

/**
 * The newest measurement of a target: one of the very thing that the target names. What only sounds
 * alike does not count, because then we would guess. Results come oldest first.
 */
export function progressOf({ metric: sought }: Target, results: readonly Result[]): Progress | undefined {
  if (!sought) return undefined
  const isSought = ({ metric }: Metric) => metric.toLowerCase() === sought.toLowerCase()
  return results
    .flatMap(({ metrics, sources, period }) => metrics.filter(isSought).map((metric) => ({ metric, sources, period })))
    .at(-1)
}

type Indicator = Pick<ProjectIndicatorFragment, 'value' | 'unit'>

/** The indicators that no result tells already: the same value twice on a page says nothing more. */
export function untold<I extends Indicator>(indicators: readonly I[], results: readonly Pick<Result, 'metrics'>[]): readonly I[] {
  const told = results.flatMap(({ metrics }) => metrics)
  return indicators.filter(({ value, unit }) => !told.some((metric) => metric.value === value && metric.unit === unit))
}
