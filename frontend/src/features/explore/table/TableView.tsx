import { lazy, Suspense } from 'react'
import { useTexts } from '../../../shared/i18n/texts'
import { Select } from '../../../shared/list/Select'
import { tables, type ExploreProps } from '../exploreState'
import { OrganizationsTable } from './OrganizationsTable'
import { ParticipationsTable } from './ParticipationsTable'
import { ProjectsTable } from './ProjectsTable'
import { sortOf, sorts } from './sorts'
import { tableTexts } from './tables.texts'

// Fewer readers ask for these two, and each brings words of its own.
const MatrixTable = lazy(() => import('./MatrixTable'))
const ChangesTable = lazy(() => import('./ChangesTable'))

const contents = {
  deelnames: ParticipationsTable,
  projecten: ProjectsTable,
  organisaties: OrganizationsTable,
  kruistabel: MatrixTable,
  wijzigingen: ChangesTable,
}

/** The answer as a table of choice. */
export default function TableView(explore: ExploreProps) {
  const t = useTexts(tableTexts)
  const { state, change } = explore
  const Content = contents[state.lijst]
  const sort = sortOf(state.lijst, state.sorteer)
  return (
    <>
      <div className="tabelkeuze">
        <Select
          label={t.list}
          value={state.lijst}
          options={tables.map((table) => ({ value: table, label: t.lists[table] }))}
          onChange={(lijst) => change({ lijst, sorteer: '', zonder: [], toon: 1 })}
        />
        {sort && (
          <Select
            label={t.sort}
            value={sort}
            options={sorts[state.lijst].map((name) => ({ value: name, label: t.sorts[name] }))}
            onChange={(sorteer) => change({ sorteer, toon: 1 })}
          />
        )}
      </div>
      <Suspense>
        <Content {...explore} />
      </Suspense>
    </>
  )
}
