export { ProjectMoney as default } from '../../project'
