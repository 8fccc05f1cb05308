import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { Chips } from '../../shared/list/Chips'
import { Facet } from '../../shared/list/Facet'
import { noSourceFilters, sourceKinds, type SourceListState } from './sourceList'
import { sourceFeatureTexts } from './source.texts'

type Props = { state: SourceListState; change: (change: Partial<SourceListState>) => void }

export function SourceFilters({ state, change }: Props) {
  const t = useTexts(sourceFeatureTexts)
  const label = useLabel()
  const options = sourceKinds.map((kind) => ({ value: kind, label: label('sourceKind', kind) }))
  return <Facet legend={t.kind} options={options} chosen={state.soort} onChange={(soort) => change({ soort, toon: 1 })} />
}

/** What is chosen now, the words included; each can be taken away. */
export function ChosenSourceFilters({ state, change }: Props) {
  const t = useTexts(sourceFeatureTexts)
  const label = useLabel()
  const words = state.zoek ? [{ key: 'zoek', label: t.words(state.zoek), remove: () => change({ zoek: '', toon: 1 }) }] : []
  const kinds = state.soort.map((kind) => ({
    key: kind,
    label: label('sourceKind', kind),
    remove: () => change({ soort: state.soort.filter((other) => other !== kind), toon: 1 }),
  }))
  return <Chips chips={[...words, ...kinds]} clear={() => change(noSourceFilters)} />
}
