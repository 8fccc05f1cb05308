export { WholeProject as default } from '../WholeProject'
