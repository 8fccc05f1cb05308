export { LooseMoney } from './LooseMoney'
export { MoneyYears } from './MoneyYears'
