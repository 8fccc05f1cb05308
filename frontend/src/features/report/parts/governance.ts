export { Governance as default } from '../../governance'
