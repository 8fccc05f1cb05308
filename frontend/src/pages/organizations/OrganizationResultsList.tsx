import { Link } from 'react-router'
import {
  ChosenOrganizationFilters, noOrganizationFilters, organizationOrders, organizationSorts, OrganizationTable, toOrganizationFilter,
  toOrganizationOrder, type OrganizationListState,
} from '../../features/organization'
import { OrganizationsPageDocument } from '../../shared/gql/documents/OrganizationsPage'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { More } from '../../shared/list/More'
import { Select } from '../../shared/list/Select'
import { headSort } from '../../shared/list/sorting'
import { useConnection } from '../../shared/list/useConnection'
import { sortOptions } from '../../shared/list/sortOptions'
import { Empty } from '../../shared/states/Empty'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { organizationsPageTexts } from './organizationsPage.texts'

const pageSize = 50

type Props = { state: OrganizationListState; change: (change: Partial<OrganizationListState>) => void }

/** The organizations that the filters leave, with their count. */
export function OrganizationResultsList({ state, change }: Props) {
  const t = useTexts(organizationsPageTexts)
  const format = useFormat()
  const filter = toOrganizationFilter(state)
  const isEverything = Object.keys(filter).length === 0
  const query = useConnection({
    document: OrganizationsPageDocument,
    variables: { first: pageSize, filter, orderBy: toOrganizationOrder(state), isEverything },
    connection: ({ organizations }) => organizations,
    pages: state.toon,
  })
  const options = sortOptions(organizationSorts, t.sorts)
  const onSort = (sorteer: OrganizationListState['sorteer']) => change({ sorteer, toon: 1 })
  return (
    <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['short', 'line', 'line', 'line', 'line', 'line']} />}>
      {(loaded) => (
        <>
          <div className="lijstkop">
            <p className="telregel" role="status">
              {t.count(loaded.totalCount, format.number(loaded.totalCount))}
            </p>
            <Select label={t.sort} value={state.sorteer} options={options} onChange={onSort} />
          </div>
          {loaded.first.explore && !query.isRefreshing && <InProjects all={loaded.totalCount} some={loaded.first.explore.counts.organizations} />}
          <ChosenOrganizationFilters state={state} change={change} />
          {loaded.totalCount === 0 ? (
            <Empty title={t.none} why={t.noneWhy}>
              <button type="button" className="knop hoofd" onClick={() => change(noOrganizationFilters)}>
                {t.clear}
              </button>
            </Empty>
          ) : (
            <>
              <OrganizationTable loaded={loaded} sort={headSort(organizationOrders, state.sorteer, onSort)} />
              <p className="klein zacht">{t.projects}</p>
            </>
          )}
          <More loaded={loaded} onMore={() => change({ toon: state.toon + 1 })} />
        </>
      )}
    </QueryView>
  )
}

/** Why who does what counts fewer organizations than this list of all. */
function InProjects({ all, some }: { all: number; some: number }) {
  const t = useTexts(organizationsPageTexts)
  const { number } = useFormat()
  if (some === all) return null
  return (
    <p className="klein zacht">
      {t.inProjects(number(some), number(all), number(all - some))} <Link to="/wie-doet-wat?beeld=tabel&lijst=organisaties">{t.whoDoesWhat}</Link>
    </p>
  )
}
