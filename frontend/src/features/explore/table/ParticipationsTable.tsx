import type { ExploreParticipationFragment } from '../../../shared/gql/graphql'
import { ExploreParticipationsDocument } from '../../../shared/gql/documents/ExploreParticipations'
import { useTexts } from '../../../shared/i18n/texts'
import { useLabel } from '../../../shared/labels/useLabel'
import { useConnection } from '../../../shared/list/useConnection'
import { SourceNote } from '../../../shared/sources/SourceNote'
import { AudienceMark } from '../../../shared/ui/Audience'
import type { ExploreProps } from '../exploreState'
import { NetworkLink, OrganizationLink, ProjectLink, RoleTag, When } from './cells'
import { ChosenColumns } from './ChosenColumns'
import { sortedParticipations } from './sortedTables'
import { tableTexts } from './tables.texts'
import { choiceTexts } from './choice.texts'

const pageSize = 50

type Row = ExploreParticipationFragment

/** Every statement that an organization has a role in a project. */
export default function ParticipationsTable({ state, filter, change }: ExploreProps) {
  const t = useTexts(tableTexts)
  const names = useTexts(choiceTexts)
  const label = useLabel()
  const { orderBy, sort } = sortedParticipations({ state, change })
  const query = useConnection({
    document: ExploreParticipationsDocument,
    variables: { first: pageSize, filter, orderBy },
    connection: ({ explore }) => explore.participations,
    pages: state.toon,
  })
  return (
    <ChosenColumns<Row>
      state={state}
      change={change}
      caption={names.lists.deelnames}
      query={query}
      columns={[
        { key: 'organization', ...sort('organisatie', t.column.organization), cell: ({ organization }) => organization && <OrganizationLink organization={organization} /> },
        { key: 'kind', header: t.column.kind, cell: ({ organization }) => organization && label('organizationKind', organization.kind) },
        { key: 'role', ...sort('rol', t.column.role), cell: ({ role }) => <RoleTag role={role} /> },
        { key: 'project', ...sort('project', t.column.project), cell: ({ project }) => project && <ProjectLink project={project} /> },
        { key: 'network', ...sort('lijn', t.column.network), isExtra: true, cell: ({ project }) => <NetworkLink network={project?.network ?? null} /> },
        { key: 'asOf', ...sort('datum', t.column.asOf), cell: (row) => <When dated={row} /> },
        { key: 'source', header: t.column.source, head: { 'data-cited': true }, cell: ({ sources, audience }) => (
          <>
            <SourceNote citations={sources} /> {audience !== 'PUBLIC' && <AudienceMark audience={audience} />}
          </>
        ) },
      ]}
    />
  )
}
