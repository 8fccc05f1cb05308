export { ProjectIndicators as default } from '../../features/project'
