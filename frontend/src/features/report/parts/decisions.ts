export { Decisions as default } from '../../governance'
