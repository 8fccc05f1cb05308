import type { ExploreHeadQuery } from '../../../shared/gql/graphql'
import { useFormat } from '../../../shared/i18n/format'
import { useTexts } from '../../../shared/i18n/texts'
import { Chips } from '../../../shared/list/Chips'
import { exploreTexts } from '../explore.texts'
import { facetNames, facets, nothingChosen, type ExploreProps } from '../exploreState'
import type { notThere } from './notThere'
import { useFacetLabel } from './useFacetLabel'

type Props = ExploreProps & { head: ExploreHeadQuery['explore']; unknown: ReturnType<typeof notThere> }

/** What is chosen now; each can be taken away. */
export function ChosenFilters({ state, change, head, unknown }: Props) {
  const t = useTexts(exploreTexts)
  const format = useFormat()
  const label = useFacetLabel()
  const isThere = (name: string) => (value: string) => !unknown.some((part) => part.name === name && part.value === value)
  const of = facetNames.flatMap((name) => {
    const chosen: readonly string[] = state[name]
    const facet = head.facets.find(({ field }) => field === facets[name])
    // Chosen just now, it stands with the values of the answer before.
    const named = facet ? [...facet.chosen, ...facet.values] : []
    return chosen.filter(isThere(name)).map((value) => ({
      key: `${name} ${value}`,
      label: label(name, value, named.find((one) => one.value === value)?.name),
      remove: () => change({ [name]: chosen.filter((other) => other !== value), toon: 1 }),
    }))
  })
  const words = state.zoek ? [{ key: 'zoek', label: `‘${state.zoek}’`, remove: () => change({ zoek: '', toon: 1 }) }] : []
  const date = state.op ? [{ key: 'op', label: t.on(format.date(state.op)), remove: () => change({ op: '', toon: 1 }) }] : []
  const projects = state.project.filter(isThere('project')).map((value) => ({
    key: `project ${value}`,
    label: head.chosenProjects.find(({ slug }) => slug === value)?.name ?? value,
    remove: () => change({ project: state.project.filter((other) => other !== value), toon: 1 }),
  }))
  return <Chips chips={[...words, ...of, ...projects, ...date]} clear={() => change(nothingChosen)} />
}
