import type { ExploreFilter } from '../../../shared/gql/graphql'
import type { TiledMunicipality } from './answers'
import type { GraphState } from './graphState'
import type { Target } from './scene'

/** What every picture gets. */
export type DrawnProps = {
  filter: ExploreFilter
  municipalities: readonly TiledMunicipality[]
  /** In pixels. */
  width: number
  state: GraphState
  change: (change: Partial<GraphState>) => void
  choose: (record: string) => void
  open: (target: Target) => void
  leave: () => void
  hasCome: () => boolean
}

/** Below this the pictures take their form for a phone. */
export const narrowBelow = 600

/** In steps, so that a window that grows a little asks nothing anew. */
export const inSteps = (width: number) => Math.floor(width / 40) * 40
