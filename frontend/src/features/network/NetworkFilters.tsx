import type { NetworkRowFragment } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { Chips } from '../../shared/list/Chips'
import { Facet } from '../../shared/list/Facet'
import { Select } from '../../shared/list/Select'
import { networkKinds, networkSorts, type NetworkListState } from './networkList'
import { networkListTexts } from './networkList.texts'

type Props = { networks: readonly NetworkRowFragment[]; state: NetworkListState; change: (change: Partial<NetworkListState>) => void }

/** Which kinds show, and in what order. */
export function NetworkFilters({ networks, state, change }: Props) {
  const t = useTexts(networkListTexts)
  const label = useLabel()
  const options = networkKinds
    .map((kind) => ({ value: kind, label: label('networkKind', kind), count: networks.filter((network) => network.kind === kind).length }))
    .filter(({ count }) => count > 0)
  const chips = state.soort.map((kind) => ({
    key: kind,
    label: label('networkKind', kind),
    remove: () => change({ soort: state.soort.filter((other) => other !== kind) }),
  }))
  return (
    <>
      <Facet legend={t.kind} options={options} chosen={state.soort} onChange={(soort) => change({ soort })} />
      <Select
        label={t.sort}
        value={state.sorteer}
        options={networkSorts.map((sort) => ({ value: sort, label: t.sorts[sort] }))}
        onChange={(sorteer) => change({ sorteer })}
      />
      <Chips chips={chips} clear={() => change({ soort: [] })} />
    </>
  )
}
