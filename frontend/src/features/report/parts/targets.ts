export { Targets as default } from '../Targets'
