export { ProjectDecisions as default } from '../../project'
