/** Every picture of the register of which the answer is kept. For tests only. */
import { graphTexts } from '../graph.texts'
import { ego } from '../layout/ego'
import type { Below } from '../layout/egoParts'
import { egoNarrow } from '../layout/egoNarrow'
import { bandCapacity, mostNames, names, type NamesChoice } from '../layout/names'
import { network } from '../layout/network'
import { networkNarrow } from '../layout/networkNarrow'
import { bridgeCapacity, overview, stationCapacity } from '../layout/overview'
import { narrowStationCapacity, overviewNarrow } from '../layout/overviewNarrow'
import { path } from '../layout/path'
import { pathNarrow } from '../layout/pathNarrow'
import type { Scene } from '../scene'
import { answerTo, tiles } from './answers'

export const words = graphTexts.nl
const isNarrow = (width: number) => width < 600

/** A picture of what is not there is a mistake in the test. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('There is no such answer')
  return value
}

export function overviewAnswer(width: number) {
  const room = isNarrow(width) ? { stations: narrowStationCapacity(width), bridges: 0 } : { stations: stationCapacity(width), bridges: bridgeCapacity(width) }
  return answerTo('GraphOverview', room).explore
}

export const overviewPicture = (width: number): Scene => (isNarrow(width) ? overviewNarrow : overview)(overviewAnswer(width), tiles, width, words)

export const namesAnswer = () => answerTo('GraphOverview', { stations: mostNames, bridges: bandCapacity }).explore
export const namesPicture = (width: number, chosen?: NamesChoice) => present(names(namesAnswer(), width, words, chosen))

export function networkPicture(slug: string, width: number): Scene {
  const answer = present(answerTo('GraphNetwork', { slug }).explore.network)
  if (!isNarrow(width)) return network(answer, tiles, width, words)
  return networkNarrow(answer, tiles, width, words, answer.groups[0]?.rows[1]?.id ?? answer.groups[0]?.id ?? '')
}

export function egoPicture(id: string, width: number, below?: Below): Scene {
  const { ego: answer, lanes } = answerTo('GraphEgo', { id }).explore
  return (isNarrow(width) ? egoNarrow : ego)({ ego: present(answer), lanes, municipalities: tiles, below }, width, words)
}

export function pathPicture(from: string, to: string, width: number): Scene {
  const { connection, explore: { lanes } } = answerTo('GraphConnection', { from, to })
  return (isNarrow(width) ? pathNarrow : path)({ connection: present(connection), lanes, municipalities: tiles }, width, words)
}
