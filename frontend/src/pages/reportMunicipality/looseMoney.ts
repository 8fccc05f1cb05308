export { LooseMoney as default } from '../../features/finance'
