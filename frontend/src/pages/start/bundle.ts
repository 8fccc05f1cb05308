/** The width of the bundle's picture, and how far the first and last line may stand from its left. */
const least = 28
const most = 100
const usual = 18
const width = 130
const height = 96
const bend = 22

/**
 * The paths of one row of the bundle in which all lines come down side by side: the line of this row turns
 * off to its name, those after it go on. The first to turn off runs on the right, so lines never cross.
 */
export function bundleRow(row: number, lines: number): readonly { index: number; d: string }[] {
  const distance = lines > 1 ? Math.min(usual, (most - least) / (lines - 1)) : 0
  const x = (index: number) => least + distance * (lines - 1 - index)
  return Array.from({ length: lines - row }, (_, ahead) => {
    const index = row + ahead
    const isTurning = index === row
    return { index, d: isTurning ? `M${x(index)} 0V${bend}l${bend} ${bend}H${width}` : `M${x(index)} 0V${height}` }
  })
}
