export { searchAddress } from './searchAddress'
export { SearchBox } from './SearchBox'
