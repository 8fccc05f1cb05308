export { default } from './Approach'
