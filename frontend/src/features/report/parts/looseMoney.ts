export { LooseMoney as default } from '../../finance'
