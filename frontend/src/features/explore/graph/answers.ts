import type {
  GraphConnectionQuery, GraphEgoQuery, GraphNetworkQuery, GraphOverviewQuery, GraphTilesQuery,
} from '../../../shared/gql/graphql'

/** What the register answers, by picture: order, groups, roll-up and counts are its work; pixels are ours. */
export type Overview = Pick<GraphOverviewQuery['explore'], 'lanes' | 'bridges'>
export type Lane = Overview['lanes'][number]
export type Bridge = Overview['bridges'][number]
export type LaneName = Pick<Lane, 'id' | 'kind' | 'network' | 'themeLine' | 'networkCount' | 'projectCount'>

export type Network = NonNullable<GraphNetworkQuery['explore']['network']>
export type NetworkGroup = Network['groups'][number]
export type NetworkRow = NetworkGroup['rows'][number]

export type Ego = NonNullable<GraphEgoQuery['explore']['ego']>
export type EgoGroup = Ego['groups'][number]
export type EgoRow = EgoGroup['rows'][number]
export type EgoLanes = GraphEgoQuery['explore']['lanes']

export type Connection = NonNullable<GraphConnectionQuery['connection']>
export type ConnectionNode = Connection['from']

export type Organization = Bridge['organization']

/** A municipality with its place on the tile map, both from the register. */
export type TiledMunicipality = { id: string; slug: string; name: string; code: string; column: number; row: number }

/** By row and column: the places are the register's, so another region brings its own. */
export function tiledMunicipalities({ municipalities }: Pick<GraphTilesQuery, 'municipalities'>): readonly TiledMunicipality[] {
  return municipalities
    .flatMap(({ id, slug, name, tile }) => (tile ? [{ id, slug, name, ...tile }] : []))
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
}

/** What people call an organization where room is scarce. */
export const shortName = ({ name, shortName: short }: { name: string; shortName: string | null }) => short ?? name
