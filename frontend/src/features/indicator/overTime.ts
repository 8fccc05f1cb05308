import type { IndicatorValueFragment } from '../../shared/gql/graphql'
import { groupBy } from '../../shared/list/groupBy'
import { areaKey } from './indicators'

type Value = Pick<IndicatorValueFragment, 'id' | 'value' | 'date' | 'area'>

export type Point<V> = { x: number; y: number; value: V }
/** One area; `labelY` is where its name stands: above its newest point, and clear of the other names. */
export type Line<V> = { points: readonly Point<V>[]; newest: Point<V>; labelY: number }
export type OverTime<V> = { lines: readonly Line<V>[]; oldest: V; newest: V }

/** In pixels. The dates stand below the points. */
export const chart = { width: 232, height: 128, left: 6, right: 226, top: 34, bottom: 104, text: 13 }

/** In years. What is known to the year or the month stands in its middle. */
export function timeOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return year + 0.5
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12
}

/** A line for each area, of what `isOverTime`. `scale` is what stands at the top, zero at the foot. */
export function overTime<V extends Value>(values: readonly V[], scale: number): OverTime<V> | undefined {
  const byTime = values.toSorted((a, b) => timeOf(a.date) - timeOf(b.date))
  const [oldest, newest] = [byTime[0], byTime.at(-1)]
  if (!oldest || !newest) return undefined
  const [from, until] = [timeOf(oldest.date), timeOf(newest.date)]
  const pointOf = (value: V): Point<V> => ({
    x: chart.left + ((timeOf(value.date) - from) / (until - from || 1)) * (chart.right - chart.left),
    y: chart.bottom - (value.value / (scale || 1)) * (chart.bottom - chart.top),
    value,
  })
  const lines = [...groupBy(byTime, areaKey).values()].flatMap((own) => {
    const points = own.map(pointOf)
    const last = points.at(-1)
    return last ? [{ points, newest: last, labelY: last.y - 8 }] : []
  })
  return { lines: apart(lines), oldest, newest }
}

/** From the foot up, each name at least its own height above the one before. */
function apart<V>(lines: readonly Line<V>[]): readonly Line<V>[] {
  let free = chart.bottom
  return lines.toSorted((a, b) => b.newest.y - a.newest.y).map((line) => {
    const labelY = Math.min(line.labelY, free)
    free = labelY - chart.text
    return { ...line, labelY }
  })
}
