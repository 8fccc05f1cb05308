export { ProjectDecisions as default } from '../../features/project'
