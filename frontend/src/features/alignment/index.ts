export { Overlaps } from './Overlaps'
export { Recommendations } from './Recommendations'
