export { ProjectTargets as default } from '../../features/project'
