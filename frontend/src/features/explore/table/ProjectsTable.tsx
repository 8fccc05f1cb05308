import type { ExploreProjectRowFragment } from '../../../shared/gql/graphql'
import { ExploreProjectsDocument } from '../../../shared/gql/documents/ExploreProjects'
import { useFormat } from '../../../shared/i18n/format'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { useLabel } from '../../../shared/labels/useLabel'
import { useConnection } from '../../../shared/list/useConnection'
import { shortMunicipalityName } from '../../../shared/pictures/municipalityName'
import { SourceNote } from '../../../shared/sources/SourceNote'
import type { ExploreProps } from '../exploreState'
import { NetworkLink, OrganizationLink, ProjectLink } from './cells'
import { ChosenColumns } from './ChosenColumns'
import { sortedProjects } from './sortedTables'
import { tableTexts } from './tables.texts'
import { choiceTexts } from './choice.texts'

const pageSize = 50

type Row = ExploreProjectRowFragment

/** Projects, each with who takes part. */
export default function ProjectsTable({ state, filter, change }: ExploreProps) {
  const t = useTexts(tableTexts)
  const names = useTexts(choiceTexts)
  const { orderBy, sort } = sortedProjects({ state, change })
  const query = useConnection({
    document: ExploreProjectsDocument,
    variables: { first: pageSize, filter, orderBy },
    connection: ({ explore }) => explore.projects,
    pages: state.toon,
  })
  return (
    <ChosenColumns<Row>
      state={state}
      change={change}
      caption={names.lists.projecten}
      query={query}
      columns={[
        { key: 'project', ...sort('naam', t.column.project), cell: ({ project }) => <ProjectLink project={project} /> },
        { key: 'network', ...sort('lijn', t.column.network), cell: ({ project }) => <NetworkLink network={project.network} /> },
        { key: 'phase', ...sort('fase', t.column.phase), cell: (row) => <PhaseCell row={row} /> },
        { key: 'municipalities', header: t.column.municipalities, cell: (row) => <Municipalities row={row} /> },
        { key: 'organizations', ...sort('partijen', t.column.organizations), cell: (row) => <Organizations row={row} /> },
      ]}
    />
  )
}

function PhaseCell({ row: { phase } }: { row: Row }) {
  const t = useTexts(tableTexts)
  const label = useLabel()
  const format = useFormat()
  if (!phase) return <span className="zacht">{t.notKnown}</span>
  return (
    <>
      {label('phase', phase.phase)}, {format.date(phase.asOf)} <SourceNote citations={phase.sources} />
    </>
  )
}

/** The names too: a count alone says nothing of a place. */
function Municipalities({ row: { municipalities } }: { row: Row }) {
  const t = useTexts(tableTexts)
  const registerLang = useRegisterLang()
  if (municipalities.length === 0) return <span className="zacht">{t.notKnown}</span>
  return (
    <>
      {t.of14(municipalities.length)}
      {': '}
      <span {...registerLang}>{municipalities.map(({ organization }) => shortMunicipalityName(organization.name)).join(', ')}</span>
    </>
  )
}

function Organizations({ row: { organizations } }: { row: Row }) {
  const t = useTexts(tableTexts)
  const label = useLabel()
  if (organizations.length === 0) return <span className="zacht">{t.nobody}</span>
  return (
    <ul className="celrij">
      {organizations.map(({ id, organization, roles }) => (
        <li key={id}>
          <OrganizationLink organization={organization} /> <span className="klein zacht">{roles.map((role) => label('participationRole', role)).join(', ')}</span>
        </li>
      ))}
    </ul>
  )
}
