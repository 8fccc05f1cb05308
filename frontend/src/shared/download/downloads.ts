export { Downloads as default } from './Downloads'
