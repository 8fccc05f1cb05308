import type { Stance } from '../gql/graphql'

export type TilePlace = { column: number; row: number }

/** The number of columns that the tiles need. */
export const columnsOf = (tiles: readonly TilePlace[]) => Math.max(1, ...tiles.map(({ column }) => column + 1))

/** Reading order: row by row. */
export const inReadingOrder = <T extends TilePlace>(tiles: readonly T[]): T[] =>
  tiles.toSorted((a, b) => a.row - b.row || a.column - b.column)

/**
 * A depth of 1, 2 or 3 in fixed steps: text stays readable on each. The thirds of the range, not of the tiles; where some have none,
 * these alone are the first step.
 */
export function depthOf(count: number, counts: readonly number[]): 1 | 2 | 3 {
  const least = Math.min(...counts)
  const most = Math.max(...counts)
  const range = most - least
  if (range === 0) return 1
  if (least === 0) return count === 0 ? 1 : count <= most / 2 ? 2 : 3
  const part = (count - least) / range
  return part < 1 / 3 ? 1 : part < 2 / 3 ? 2 : 3
}

const stanceClasses: Record<Stance, string> = {
  TAKES_PART: 'mee',
  PILOT: 'pilot',
  EXPLORING: 'verkent',
  DECLINED: 'niet',
  LEFT: 'weg',
  UNKNOWN: 'weet',
}

export const stanceClass = (stance: Stance) => stanceClasses[stance]
