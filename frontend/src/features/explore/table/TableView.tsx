import { lazy, Suspense } from 'react'
import { useTexts } from '../../../shared/i18n/texts'
import { Select } from '../../../shared/list/Select'
import { sortOptions } from '../../../shared/list/sortOptions'
import { Skeleton } from '../../../shared/states/Skeleton'
import { tables, type ExploreProps } from '../exploreState'
import { choiceTexts } from './choice.texts'
import { sortOf, sorts } from './sorts'

const contents = {
  deelnames: lazy(() => import('./ParticipationsTable')),
  projecten: lazy(() => import('./ProjectsTable')),
  organisaties: lazy(() => import('./OrganizationsTable')),
  kruistabel: lazy(() => import('./MatrixTable')),
  wijzigingen: lazy(() => import('./ChangesTable')),
}

/** The answer as a table of choice. */
export function TableView(explore: ExploreProps) {
  const t = useTexts(choiceTexts)
  const { state, change } = explore
  const Content = contents[state.lijst]
  const options = sortOptions(sorts[state.lijst], t.sorts)
  const sort = sortOf(state.lijst, state.sorteer)
  return (
    <>
      <div className="tabelkeuze">
        <Select
          label={t.list}
          value={state.lijst}
          options={tables.map((table) => ({ value: table, label: t.lists[table] }))}
          onChange={(lijst) => change({ lijst, sorteer: '', kolom: [], toon: 1 })}
        />
        {sort && (
          <Select
            label={t.sort}
            value={sort}
            options={options}
            onChange={(sorteer) => change({ sorteer, toon: 1 })}
          />
        )}
      </div>
      <Suspense fallback={<Skeleton shape={['line', 'line', 'line', 'line', 'line']} />}>
        <Content {...explore} />
      </Suspense>
    </>
  )
}
