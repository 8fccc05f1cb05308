import type { ExploreHeadQuery } from '../../../shared/gql/graphql'
import { useFormat } from '../../../shared/i18n/format'
import { useTexts } from '../../../shared/i18n/texts'
import { Chips } from '../../../shared/list/Chips'
import { exploreTexts } from '../explore.texts'
import { facetNames, facets, nothingChosen, type ExploreProps } from '../exploreState'
import { useFacetLabel } from './useFacetLabel'

type Props = ExploreProps & { given: ExploreHeadQuery['explore']['facets'] }

/** What is chosen now; each can be taken away. */
export function ChosenFilters({ state, change, given }: Props) {
  const t = useTexts(exploreTexts)
  const format = useFormat()
  const label = useFacetLabel()
  const of = facetNames.flatMap((name) => {
    const chosen: readonly string[] = state[name]
    const values = given.find(({ field }) => field === facets[name])?.values ?? []
    return chosen.map((value) => ({
      key: `${name} ${value}`,
      label: label(name, value, values.find((one) => one.value === value)?.name),
      remove: () => change({ [name]: chosen.filter((other) => other !== value), toon: 1 }),
    }))
  })
  const words = state.zoek ? [{ key: 'zoek', label: `‘${state.zoek}’`, remove: () => change({ zoek: '', toon: 1 }) }] : []
  const date = state.op ? [{ key: 'op', label: t.on(format.date(state.op)), remove: () => change({ op: '', toon: 1 }) }] : []
  const projects = state.project.map((value) => ({
    key: `project ${value}`,
    label: value,
    remove: () => change({ project: state.project.filter((other) => other !== value), toon: 1 }),
  }))
  return <Chips chips={[...words, ...of, ...projects, ...date]} clear={() => change(nothingChosen)} />
}
