import './source.css'

export { ChosenSourceFilters, SourceFilters } from './SourceFilters'
export { SourceHead } from './SourceHead'
export { noSourceFilters, sourceListSpec, sourceSorts, toSourceFilter, toSourceOrder, totalOf, type SourceListState } from './sourceList'
export { SourceTable } from './SourceTable'
export { About, StatementList, StatementWords } from './StatementList'
export { byKind } from './statements'
export { tell, type Told } from './tell'
