import { DecisionFacetsDocument } from '../../shared/gql/documents/DecisionFacets'
import type { DecisionFacetsQuery } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { Chips } from '../../shared/list/Chips'
import { Facet } from '../../shared/list/Facet'
import { tally, type Counted } from '../../shared/list/tally'
import { useAllPages } from '../../shared/list/useAllPages'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { noDecisionFilters, type DecisionListState } from './decisionList'
import { decisionTexts } from './decision.texts'

type Change = (change: Partial<DecisionListState>) => void
type FacetsOfDecision = NonNullable<DecisionFacetsQuery['decisions']['edges'][number]>['node']
type Name = 'uitkomst' | 'overleg' | 'organisatie'
type Options = Record<Name, readonly Counted[]>

/** Which outcomes and deciders there are, counted over all decisions: the register names only those that decided something. */
export function useDecisionFacets() {
  return useAllPages({ document: DecisionFacetsDocument, variables: { first: 100 }, connection: ({ decisions }) => decisions })
}

export function DecisionFilters({ state, change }: { state: DecisionListState; change: Change }) {
  const t = useTexts(decisionTexts)
  const query = useDecisionFacets()
  return (
    <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['line', 'line', 'line']} />}>
      {({ nodes }) => <FacetFields state={state} change={change} facets={nodes} />}
    </QueryView>
  )
}

function FacetFields({ state, change, facets }: { state: DecisionListState; change: Change; facets: readonly FacetsOfDecision[] }) {
  const t = useTexts(decisionTexts)
  const options = useOptions(facets)
  const facet = (name: Name, legend: string) => (
    <Facet
      legend={legend}
      options={options[name]}
      chosen={state[name] as readonly string[]}
      onChange={(chosen) => change({ [name]: chosen, toon: 1 })}
    />
  )
  return (
    <>
      {facet('uitkomst', t.outcome)}
      {facet('overleg', t.body)}
      {facet('organisatie', t.organization)}
    </>
  )
}

const toOption = ({ slug, name }: { slug: string; name: string }) => ({ value: slug, label: name })

function useOptions(facets: readonly FacetsOfDecision[]): Options {
  const label = useLabel()
  return {
    uitkomst: tally(facets.map(({ outcome }) => ({ value: outcome, label: label('decisionOutcome', outcome) }))),
    overleg: tally(facets.flatMap(({ body }) => (body ? [toOption(body)] : []))),
    organisatie: tally(facets.flatMap(({ organization }) => (organization ? [toOption(organization)] : []))),
  }
}

/** What is chosen now; each can be taken away. */
export function ChosenDecisionFilters({ state, change }: { state: DecisionListState; change: Change }) {
  const { data } = useDecisionFacets()
  const options = useOptions(data?.nodes ?? [])
  const label = useLabel()
  const chip = (name: Name, value: string, text: string) => ({
    key: `${name} ${value}`,
    label: text,
    remove: () => change({ [name]: state[name].filter((other) => other !== value), toon: 1 }),
  })
  const named = (name: 'overleg' | 'organisatie') =>
    state[name].map((slug) => chip(name, slug, options[name].find(({ value }) => value === slug)?.label ?? slug))
  const outcomes = state.uitkomst.map((outcome) => chip('uitkomst', outcome, label('decisionOutcome', outcome)))
  return <Chips chips={[...outcomes, ...named('overleg'), ...named('organisatie')]} clear={() => change(noDecisionFilters)} />
}
