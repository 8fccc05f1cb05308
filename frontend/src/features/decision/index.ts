export { DecidedBy } from './Decider'
export { DecisionConsequences } from './DecisionConsequences'
export { ChosenDecisionFilters, DecisionFilters } from './DecisionFilters'
export { DecisionFacts, DecisionHead } from './DecisionHead'
export {
  decisionListSpec, decisionSorts, noDecisionFilters, toDecisionFilter, toDecisionOrder, type DecisionListState,
} from './decisionList'
export { DecisionRoute, DecisionTimeline } from './DecisionTimeline'
export { OutcomeSign } from './OutcomeSign'
