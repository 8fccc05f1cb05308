/** Every picture of a register. For tests only. */
import { graphTexts } from '../graph.texts'
import { ego } from '../layout/ego'
import type { Below } from '../layout/egoParts'
import { egoNarrow } from '../layout/egoNarrow'
import { bandCapacity, names, type NamesChoice } from '../layout/names'
import { network } from '../layout/network'
import { networkNarrow } from '../layout/networkNarrow'
import { bridgeCapacity, overview, stationCapacity } from '../layout/overview'
import { narrowStationCapacity, overviewNarrow } from '../layout/overviewNarrow'
import { path } from '../layout/path'
import { pathNarrow } from '../layout/pathNarrow'
import type { Scene } from '../scene'
import { connectionOf, egoOf, lanesOf, networkOfSlug, overviewOf, tilesOf } from './answers'
import type { Model } from './register'

export const words = graphTexts.nl
const isNarrow = (width: number) => width < 600

export function overviewPicture(model: Model, width: number): Scene {
  const tiles = tilesOf(model)
  return isNarrow(width) ? overviewNarrow(overviewOf(model, narrowStationCapacity(width), 0), tiles, width, words) : overview(overviewOf(model, stationCapacity(width), bridgeCapacity(width)), tiles, width, words)
}

export const namesPicture = (model: Model, width: number, chosen?: NamesChoice) => names(overviewOf(model, 250, bandCapacity), width, words, chosen)

export const slugsOf = (model: Model) => ['~local', '~small', ...model.records.networks.map(({ id }) => id).filter((id) => model.projects.some((project) => project.network === id)).toSorted()]

export function networkPicture(model: Model, slug: string, width: number): Scene | undefined {
  const answer = networkOfSlug(model, slug)
  if (!answer) return undefined
  const tiles = tilesOf(model)
  if (!isNarrow(width)) return network(answer, tiles, width, words)
  return networkNarrow(answer, tiles, width, words, answer.groups[0]?.rows[1]?.id ?? answer.groups[0]?.id ?? '')
}

export const idsOf = (model: Model) => [...model.actors.filter(({ ties }) => ties.length > 0).map(({ id }) => id), ...model.projects.map(({ id }) => id)]

export function egoPicture(model: Model, id: string, width: number, below?: Below): Scene | undefined {
  const answer = egoOf(model, id)
  if (!answer) return undefined
  const picture = { ego: answer, lanes: lanesOf(model), municipalities: tilesOf(model), below }
  return isNarrow(width) ? egoNarrow(picture, width, words) : ego(picture, width, words)
}

export function pathPicture(model: Model, from: string, to: string, width: number): Scene | undefined {
  const connection = connectionOf(model, from, to)
  if (!connection) return undefined
  const picture = { connection, lanes: lanesOf(model), municipalities: tilesOf(model) }
  return isNarrow(width) ? pathNarrow(picture, width, words) : path(picture, width, words)
}
