import type { IndicatorValueFragment } from '../../shared/gql/graphql'
import { groupBy } from '../../shared/list/groupBy'

export type Subject = { key: string; to: string | null; name: string | null; line: number | null }
export type Group = { subject: Subject; measures: readonly Measure[] }
/** The values of one measure: one, or several dates or areas to compare. */
export type Measure = { key: string; name: string; values: readonly IndicatorValueFragment[] }

/** What a value is about: the most exact thing that the register names. */
function subjectOf({ project, themeLine }: IndicatorValueFragment): Subject {
  if (project) return { key: `p ${project.slug}`, to: `/projecten/${project.slug}`, name: project.name, line: themeLine?.number ?? null }
  if (themeLine) return { key: `t ${themeLine.slug}`, to: `/themalijnen/${themeLine.slug}`, name: themeLine.name, line: themeLine.number }
  return { key: '', to: null, name: null, line: null }
}

/** The whole first, then by theme line: the line itself before its projects, those by name. */
function bySubject({ subject: a }: Group, { subject: b }: Group): number {
  if (a.to === null || b.to === null) return Number(b.to === null) - Number(a.to === null)
  return (
    (a.line ?? Infinity) - (b.line ?? Infinity) ||
    Number(isThemeLine(b)) - Number(isThemeLine(a)) ||
    (a.name ?? '').localeCompare(b.name ?? '', 'nl')
  )
}

export const isThemeLine = ({ key }: Subject) => key.startsWith('t ')

/** The indicators by what they are about; values of one name and unit stand together. */
export function groupsOf(indicators: readonly IndicatorValueFragment[]): readonly Group[] {
  const bySubjectKey = groupBy(indicators, (indicator) => subjectOf(indicator).key)
  return [...bySubjectKey.values()]
    .flatMap((values) => (values[0] ? [{ subject: subjectOf(values[0]), measures: measuresOf(values) }] : []))
    .toSorted(bySubject)
}

function measuresOf(indicators: readonly IndicatorValueFragment[]): readonly Measure[] {
  const byName = groupBy(indicators, ({ name, unit }) => `${name} ${unit}`)
  return [...byName].map(([key, values]) => ({ key, name: values[0]?.name ?? '', values }))
}

/** What the longest bar stands for: a hundred for percentages, else the largest value. */
export function scaleOf(values: readonly Pick<IndicatorValueFragment, 'value' | 'unit'>[]): number {
  const largest = Math.max(...values.map(({ value }) => value))
  return values.every(({ unit }) => unit === 'percent') && largest <= 100 ? 100 : largest
}

type Place = Pick<IndicatorValueFragment, 'area' | 'date' | 'value' | 'qualifier' | 'note'>

export const areaKey = ({ area }: Pick<Place, 'area'>) => area.kind + area.name

/**
 * Whether a measure can be drawn over time: some area has it in two months or years, and there are not too many areas. Not when
 * a figure is an estimate or has a remark: a line would say that it went up or down, where two sources may only differ.
 */
export function isOverTime(values: readonly Place[]) {
  const areas = new Set(values.map(areaKey)).size
  return areas <= 4 && values.every(({ value, qualifier, note }) => value >= 0 && !(qualifier || note)) && areas < new Set(values.map((one) => areaKey(one) + one.date.slice(0, 7))).size
}
