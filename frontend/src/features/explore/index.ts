import './explore.css'

export { ExploreView } from './ExploreView'
export { ChosenFilters } from './filters/ChosenFilters'
export { ExploreFilters } from './filters/ExploreFilters'
export { exploreSpec, nothingChosen, toExploreFilter, type ExploreProps } from './exploreState'
