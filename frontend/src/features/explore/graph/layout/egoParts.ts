import { type Ego, type EgoLanes, shortName, type TiledMunicipality } from '../answers'

/** Who else takes part in the one project that stands open; undefined: not answered yet. */
export type Below = { id: string; members: readonly { id: string; name: string; roles: readonly string[] }[] | undefined } | undefined

export type EgoPicture = { ego: Ego; lanes: EgoLanes; municipalities: readonly TiledMunicipality[]; below: Below }

export const egoName = ({ organization, row }: Ego) => (organization ? shortName(organization) : (row?.project.name ?? ''))
export const egoKey = ({ organization, row }: Ego) => organization?.id ?? row?.id ?? ''
