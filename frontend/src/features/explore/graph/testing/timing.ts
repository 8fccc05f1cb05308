/** How long only the layout takes, given the answer. */
import { ego } from '../layout/ego'
import { bandCapacity, names } from '../layout/names'
import { network } from '../layout/network'
import { bridgeCapacity, overview, stationCapacity } from '../layout/overview'
import { narrowStationCapacity, overviewNarrow } from '../layout/overviewNarrow'
import { path } from '../layout/path'
import { connectionOf, egoOf, lanesOf, networkOfSlug, overviewOf, tilesOf } from './answers'
import { words } from './pictures'
import { modelOf, readRecords } from './register'

export function timings(): string[] {
  const model = modelOf(readRecords())
  const tiles = tilesOf(model)
  const lanes = lanesOf(model)
  const [wide, narrow, all] = [overviewOf(model, stationCapacity(1280), bridgeCapacity(1280)), overviewOf(model, narrowStationCapacity(390), 0), overviewOf(model, 250, bandCapacity)]
  const [koers, local] = [networkOfSlug(model, 'twentse-koers'), networkOfSlug(model, '~local')]
  const egos = model.actors.flatMap(({ id }) => egoOf(model, id) ?? [])
  const way = connectionOf(model, 'organization:alifa', 'organization:menzis')
  const jobs: Record<string, () => unknown> = {
    'A 1280': () => overview(wide, tiles, 1280, words),
    'A 390': () => overviewNarrow(narrow, tiles, 390, words),
    'A2 1280': () => names(all, 1280, words),
    'B twentse-koers': () => koers && network(koers, tiles, 1280, words),
    'B ~local': () => local && network(local, tiles, 1280, words),
    'C all organizations, each': () => egos.map((answer) => ego({ ego: answer, lanes, municipalities: tiles, below: undefined }, 1280, words)),
    'D alifa-menzis': () => way && path({ connection: way, lanes, municipalities: tiles }, 1280, words),
  }
  return Object.entries(jobs).map(([name, job]) => {
    const times = Array.from({ length: 15 }, () => {
      const from = performance.now()
      job()
      return performance.now() - from
    }).toSorted((a, b) => a - b)
    const share = name.startsWith('C') ? egos.length : 1
    return `${name}: first ${((times.at(-1) ?? 0) / share).toFixed(2)} ms, median ${((times[7] ?? 0) / share).toFixed(2)} ms`
  })
}
