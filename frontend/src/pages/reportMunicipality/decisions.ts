export { Decisions as default } from '../../features/governance'
