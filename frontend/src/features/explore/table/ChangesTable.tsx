import type { ExploreChangeFragment } from '../../../shared/gql/graphql'
import { ExploreChangesDocument } from '../../../shared/gql/documents/ExploreChanges'
import { useFormat } from '../../../shared/i18n/format'
import { useTexts } from '../../../shared/i18n/texts'
import { useLabel } from '../../../shared/labels/useLabel'
import { DataTable } from '../../../shared/list/DataTable'
import { More } from '../../../shared/list/More'
import { useConnection } from '../../../shared/list/useConnection'
import { SourceNote } from '../../../shared/sources/SourceNote'
import { Empty } from '../../../shared/states/Empty'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { DateField } from '../filters/DateField'
import type { ExploreProps } from '../exploreState'
import { exploreTexts } from '../explore.texts'
import { OrganizationLink, ProjectLink } from './cells'
import { isOrdered } from './isOrdered'
import { tableTexts } from './tables.texts'
import { changesTexts } from './changes.texts'
import { choiceTexts } from './choice.texts'

const pageSize = 50

const restsOnPhase: Partial<Record<ExploreChangeFragment['kind'], true>> = { PROJECT_CHANGED_PHASE: true, PHASE_FIRST_NAMED: true }

/** What is new, what ended and what changed between two dates. */
export default function ChangesTable(explore: ExploreProps) {
  const c = useTexts(changesTexts)
  const { state, change } = explore
  return (
    <>
      <DateField key={state.sinds} label={c.compareFrom} value={state.sinds} onChange={(sinds) => change({ sinds, toon: 1 })} />
      {state.sinds && state.op ? <Compared {...explore} /> : <Empty title={c.compareNeeds} why={c.compareNeedsWhy} />}
    </>
  )
}

function Compared(explore: ExploreProps) {
  const c = useTexts(changesTexts)
  const { state } = explore
  return isOrdered(state.sinds, state.op) ? <Found {...explore} /> : <Empty title={c.compareNeeds} why={c.compareOrder} />
}

function Found({ state, filter, change }: ExploreProps) {
  const t = useTexts(tableTexts)
  const c = useTexts(changesTexts)
  const names = useTexts(choiceTexts)
  const words = useTexts(exploreTexts)
  const format = useFormat()
  const query = useConnection({
    document: ExploreChangesDocument,
    variables: { first: pageSize, filter, from: state.sinds, until: state.op },
    connection: ({ compare }) => compare.changes,
    pages: state.toon,
  })
  return (
    <QueryView query={query} part={words.part} skeleton={<Skeleton shape={['line', 'line', 'line']} />}>
      {(loaded) =>
        loaded.totalCount === 0 ? (
          <Empty title={c.noChanges} why={c.noChangesWhy} />
        ) : (
          <>
            <DataTable
              caption={names.lists.wijzigingen}
              rows={loaded.nodes}
              of={loaded}
              rowKey={({ id }) => id}
              columns={[
                { key: 'project', header: t.column.project, cell: ({ project }) => <ProjectLink project={project} /> },
                { key: 'change', header: t.column.change, cell: (row) => <What row={row} /> },
                { key: 'organization', header: t.column.organization, cell: ({ organization }) => organization && <OrganizationLink organization={organization} /> },
                { key: 'date', header: t.column.date, cell: ({ date }) => (date ? format.date(date) : t.notKnown) },
                {
                  key: 'source',
                  header: t.column.source,
                  head: { 'data-cited': true },
                  cell: ({ kind, project, participations, phaseAfter }) => (
                    <SourceNote
                      citations={[
                        ...participations.flatMap(({ sources }) => sources),
                        ...(restsOnPhase[kind] ? (phaseAfter?.sources ?? []) : participations.length === 0 ? project.sources : []),
                      ]}
                    />
                  ),
                },
              ]}
            />
            <More loaded={loaded} onMore={() => change({ toon: state.toon + 1 })} />
          </>
        )
      }
    </QueryView>
  )
}

function What({ row: { kind, rolesBefore, rolesAfter, phaseBefore, phaseAfter } }: { row: ExploreChangeFragment }) {
  const t = useTexts(tableTexts)
  const c = useTexts(changesTexts)
  const label = useLabel()
  const roles = (all: ExploreChangeFragment['rolesBefore']) => all.map((role) => label('participationRole', role)).join(', ')
  const phase = (one: typeof phaseBefore) => (one ? label('phase', one.phase) : t.notKnown)
  const more = {
    PROJECT_NEW: '',
    PROJECT_FIRST_NAMED: '',
    PROJECT_ENDED: '',
    PROJECT_CHANGED_PHASE: c.fromTo(phase(phaseBefore), phase(phaseAfter)),
    PHASE_FIRST_NAMED: phase(phaseAfter),
    TIE_NEW: roles(rolesAfter),
    TIE_FIRST_NAMED: roles(rolesAfter),
    TIE_ENDED: roles(rolesBefore),
    TIE_CHANGED_ROLE: c.fromTo(roles(rolesBefore), roles(rolesAfter)),
  }[kind]
  return more ? `${c.changes[kind]}: ${more}` : c.changes[kind]
}
