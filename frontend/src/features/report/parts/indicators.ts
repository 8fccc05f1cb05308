export { Indicators as default } from '../../indicator'
