/** How long only the layout takes, given the answer. */
import { ids, slugs, ways } from './answers'
import { egoPicture, namesPicture, networkPicture, overviewPicture, pathPicture } from './pictures'

export function timings(): string[] {
  const jobs: Record<string, () => unknown> = {
    'A 1280': () => overviewPicture(1280),
    'A 390': () => overviewPicture(390),
    'A2 1280': () => namesPicture(1280),
    'B twentse-koers': () => networkPicture('twentse-koers', 1280),
    'B ~local': () => networkPicture('~local', 1280),
    [`B ${slugs.length} networks`]: () => slugs.map((slug) => networkPicture(slug, 1280)),
    [`C ${ids.length} in the middle`]: () => ids.map((id) => egoPicture(id, 1280)),
    [`D ${ways.length} ways`]: () => ways.map(([from, to]) => pathPicture(from, to, 1280)),
  }
  return Object.entries(jobs).map(([name, job]) => {
    const times = Array.from({ length: 15 }, () => {
      const from = performance.now()
      job()
      return performance.now() - from
    }).toSorted((a, b) => a - b)
    return `${name}: first ${(times.at(-1) ?? 0).toFixed(2)} ms, median ${(times[7] ?? 0).toFixed(2)} ms`
  })
}
