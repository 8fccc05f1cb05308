export { WholeProjects as default } from '../WholeProjects'
