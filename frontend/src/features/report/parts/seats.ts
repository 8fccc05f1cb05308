export { Seats as default } from '../../governance'
