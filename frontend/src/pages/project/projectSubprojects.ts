export { ProjectSubprojects as default } from '../../features/project'
