import { lazy } from 'react'

/** Only for who asks what stopped. */
export const StoppedProjects = lazy(() => import('./StoppedProjects'))

export { PhaseOverview } from './PhaseOverview'
export { ProjectOverlaps, ProjectSubject } from './ProjectAside'
export { ProjectDecisions } from './ProjectDecisions'
export { PrintButton } from './PrintButton'
export { ChosenProjectFilters, ProjectFilters } from './ProjectFilters'
export { projectFilterTexts } from './projectFilters.texts'
export { ProjectHead } from './ProjectHead'
export { ProjectIndicators } from './ProjectIndicators'
export { ProjectKeyFigures } from './ProjectKeyFigures'
export { ProjectMoney } from './ProjectMoney'
export { ProjectPhase } from './ProjectPhase'
export { ProjectResults } from './ProjectResults'
export { ProjectSubprojects } from './ProjectSubprojects'
export { ProjectTable } from './ProjectTable'
export { ProjectTakingPart } from './ProjectTakingPart'
export { ProjectTargets } from './ProjectTargets'
export { runs } from './runs'
export { runsTexts } from './runs.texts'
export {
  noProjectFilters, projectListSpec, projectOrders, projectSorts, toProjectFilter, toProjectOrder, type ProjectListState,
} from './projectList'
