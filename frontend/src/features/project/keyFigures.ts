import type { ProjectResultFragment } from '../../shared/gql/graphql'

type Result = Pick<ProjectResultFragment, 'metrics' | 'sources'>
type Metric = ProjectResultFragment['metrics'][number]

export type KeyFigure = { metric: Metric; sources: ProjectResultFragment['sources'] }

const most = 3

/** A part of a whole tells something by itself; a bare number does not. */
const isShare = ({ of, unit }: Metric) => of !== null || unit === 'percent'

/** The figures that stand large at the top: the newest shares, each once. Results come oldest first. */
export function keyFigures(results: readonly Result[]): readonly KeyFigure[] {
  const figures = results
    .toReversed()
    .flatMap(({ metrics, sources }) => metrics.filter(isShare).map((metric) => ({ metric, sources })))
  const isFirst = ({ metric }: KeyFigure, index: number) =>
    figures.findIndex((other) => other.metric.metric === metric.metric) === index
  return figures.filter(isFirst).slice(0, most)
}

/** Counts of municipalities, such as 13 of 14: they say how many but not which. */
export function municipalityCounts(results: readonly Result[], municipalities: number): readonly KeyFigure[] {
  return keyFigures(results).filter(({ metric }) => metric.of === municipalities && metric.unit === 'gemeenten')
}
