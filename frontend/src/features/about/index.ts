export { HowToRead } from './HowToRead'
export { PageHead } from './PageHead'
export { Prose } from './Prose'
