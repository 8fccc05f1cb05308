export { Indicators } from './Indicators'
