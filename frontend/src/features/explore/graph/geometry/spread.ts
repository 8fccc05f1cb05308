/**
 * Places on a line, each as near as can be to where it wants to be (least squares), in the given order and never nearer to its
 * neighbours than half of both their gaps. Pools adjacent violators, so it takes one pass.
 */
export function spread(ideal: readonly number[], gaps: readonly number[], low: number, high: number): number[] {
  const offsets = offsetsOf(gaps)
  const length = offsets.at(-1) ?? 0
  const top = low + (gaps[0] ?? 0) / 2
  const bottom = Math.max(top, high - (gaps.at(-1) ?? 0) / 2 - length)
  return means(ideal.map((y, index) => y - (offsets[index] ?? 0))).map((mean, index) => Math.min(Math.max(mean, top), bottom) + (offsets[index] ?? 0))
}

/** How far each stands below the first when all stand as near as may be. */
function offsetsOf(gaps: readonly number[]): number[] {
  let offset = 0
  return gaps.map((gap, index) => {
    if (index > 0) offset += (gap + (gaps[index - 1] ?? 0)) / 2
    return offset
  })
}

/** The nearest values that do not fall: what would fall is pooled to its mean. */
function means(values: readonly number[]): number[] {
  const blocks: { sum: number; size: number }[] = []
  for (const value of values) {
    let block = { sum: value, size: 1 }
    for (let last = blocks.at(-1); last && last.sum / last.size > block.sum / block.size; last = blocks.at(-1)) {
      blocks.pop()
      block = { sum: last.sum + block.sum, size: last.size + block.size }
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ sum, size }) => Array<number>(size).fill(sum / size))
}
