export { LeftOut } from './LeftOut'
