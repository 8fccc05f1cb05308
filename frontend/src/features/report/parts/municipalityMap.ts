export { MunicipalityMap as default } from '../MunicipalityMap'
