import { lazy } from 'react'

/** Beside the answer, so the answer need not wait for their code. */
export const ExploreFilters = lazy(() => import('./filters/ExploreFilters'))

export { ExploreView } from './ExploreView'
export { ChosenFilters } from './filters/ChosenFilters'
export { InAddress } from './filters/InAddress'
export { notThere } from './filters/notThere'
export { nothingChosen, type ExploreProps } from './exploreState'
export { useExplore } from './useExplore'
