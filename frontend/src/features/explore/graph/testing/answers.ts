/**
 * What the register answered to the queries of the pictures, as anyone gets it; PictureAnswersTests in the backend keeps it true.
 * For tests only.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type {
  GraphConnectionQuery, GraphEgoQuery, GraphNetworkQuery, GraphOverviewQuery, GraphTakeProjectsQuery, GraphTakeQuery, GraphTilesQuery,
} from '../../../../shared/gql/graphql'
import { tiledMunicipalities } from '../answers'

type Answers = {
  GraphTiles: GraphTilesQuery
  GraphOverview: GraphOverviewQuery
  GraphNetwork: GraphNetworkQuery
  GraphEgo: GraphEgoQuery
  GraphConnection: GraphConnectionQuery
  GraphTakeProjects: GraphTakeProjectsQuery
  GraphTake: GraphTakeQuery
}
type Variables = Readonly<Record<string, unknown>>

// Tests and scripts run in the frontend's folder.
const kept = gunzipSync(readFileSync(join(process.cwd(), 'src/features/explore/graph/testing/answers.jsonl.gz'))).toString().trimEnd()
const answers = kept.split('\n').map((line) => JSON.parse(line) as [name: keyof Answers, variables: Variables, data: unknown])

/** The answer to a query of which these variables are so. */
export function answerTo<N extends keyof Answers>(query: N, asked: Variables = {}): Answers[N] {
  const found = answers.find(([name, variables]) => name === query && Object.entries(asked).every(([key, value]) => variables[key] === value))
  if (!found) throw new Error(`PictureAnswersTests keeps no answer to ${query} ${JSON.stringify(asked)}`)
  return found[2] as Answers[N]
}

const askedOf = (query: keyof Answers, variable: string) => answers.flatMap(([name, variables]) => (name === query ? [String(variables[variable])] : []))

/** Of what there are answers. */
export const slugs = askedOf('GraphNetwork', 'slug')
export const ids = askedOf('GraphEgo', 'id')
export const ways = askedOf('GraphConnection', 'from').map((from, index) => [from, askedOf('GraphConnection', 'to')[index] ?? ''] as const)

export const tiles = tiledMunicipalities(answerTo('GraphTiles'))
