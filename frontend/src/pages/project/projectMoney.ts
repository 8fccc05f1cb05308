export { ProjectMoney as default } from '../../features/project'
