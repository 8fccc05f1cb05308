import { Link } from 'react-router'
import type { ProjectRowFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { DataTable } from '../../shared/list/DataTable'
import { Halte } from '../../shared/pictures/Halte'
import { projectTexts } from './project.texts'
import { runs } from './runs'

/** Projects as a table; on a narrow screen as a list. */
export function ProjectTable({ projects }: { projects: readonly ProjectRowFragment[] }) {
  const t = useTexts(projectTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  return (
    <DataTable
      caption={t.projects}
      rows={projects}
      rowKey={({ slug }) => slug}
      columns={[
        { key: 'name', header: t.name, cell: (project) => <ProjectName project={project} /> },
        { key: 'network', header: t.network, cell: ({ network }) => (network ? <span {...registerLang}>{network.name}</span> : t.outsideNetworks) },
        { key: 'phase', header: t.phaseColumn, cell: ({ phase }) => (phase ? label('phase', phase.phase) : t.notKnown) },
        { key: 'lead', header: t.lead, cell: ({ leads }) => (leads.length > 0 ? <span {...registerLang}>{format.list(leads.map(({ name }) => name))}</span> : t.notKnown) },
        { key: 'period', header: t.period, cell: (project) => runs(project, t.runs, format.date) ?? t.notKnown },
      ]}
    />
  )
}

function ProjectName({ project: { slug, name, themeLine } }: { project: ProjectRowFragment }) {
  const registerLang = useRegisterLang()
  return (
    <>
      {themeLine && <Halte number={themeLine.number} />}
      <Link to={`/projecten/${slug}`} {...registerLang}>
        {name}
      </Link>
    </>
  )
}
