import './source.css'

export { ChosenSourceFilters, SourceFilters } from './SourceFilters'
export { SourceHead } from './SourceHead'
export { noSourceFilters, sourceListSpec, sourceSorts, toSourceFilter, toSourceOrder, totalOf, type SourceListState } from './sourceList'
export { SourceTable } from './SourceTable'
export { StatementList, StatementWords } from './StatementList'
