export { default } from '../../features/approach'
