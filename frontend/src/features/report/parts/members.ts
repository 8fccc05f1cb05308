export { NetworkMembers as default } from '../../network'
