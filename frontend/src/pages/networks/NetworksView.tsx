import { chosenNetworks, NetworkFilters, NetworkList, networkListTexts, type NetworkListState } from '../../features/network'
import type { NetworkRowFragment } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { FilterPanel } from '../../shared/list/FilterPanel'
import { Empty } from '../../shared/states/Empty'

type Props = {
  networks: readonly NetworkRowFragment[]
  state: NetworkListState
  change: (change: Partial<NetworkListState>) => void
}

/** The networks that the filters leave, with their count. */
export function NetworksView({ networks, state, change }: Props) {
  const t = useTexts(networkListTexts)
  const shown = chosenNetworks(networks, state)
  return (
    <div className="lijstpagina">
      <FilterPanel>
        <NetworkFilters networks={networks} state={state} change={change} />
      </FilterPanel>
      <div>
        <p className="telregel" role="status">
          {t.count(shown.length)}
        </p>
        {shown.length > 0 ? (
          <NetworkList networks={shown} sort={state.sorteer} />
        ) : (
          <Empty title={t.none} why={t.noneWhy}>
            <button type="button" className="knop hoofd" onClick={() => change({ zoek: '', soort: [] })}>
              {t.clear}
            </button>
          </Empty>
        )}
      </div>
    </div>
  )
}
