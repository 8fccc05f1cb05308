export { MoneyYears as default } from '../../finance'
