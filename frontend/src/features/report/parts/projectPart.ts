export { ProjectPart as default } from '../ProjectPart'
