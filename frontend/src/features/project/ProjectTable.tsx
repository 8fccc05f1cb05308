import { Link } from 'react-router'
import type { ProjectRowFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { DataTable } from '../../shared/list/DataTable'
import type { HeadSort } from '../../shared/list/sorting'
import type { Loaded } from '../../shared/list/useConnection'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { Stop } from '../../shared/pictures/Stop'
import { stopForm } from '../../shared/pictures/stopGeometry'
import type { ProjectSort } from './projectList'
import { projectTableTexts } from './projectTable.texts'
import { runs } from './runs'
import { runsTexts } from './runs.texts'
import './projectList.css'

/** Projects as a table; on a narrow screen as a list. */
export function ProjectTable({ loaded, sort }: { loaded: Loaded<ProjectRowFragment>; sort: HeadSort<ProjectSort> }) {
  const t = useTexts(projectTableTexts)
  const when = useTexts(runsTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  return (
    <DataTable
      caption={t.projects}
      rows={loaded.nodes}
      of={loaded}
      rowKey={({ slug }) => slug}
      columns={[
        { key: 'name', ...sort('naam', t.name), cell: (project) => <ProjectName project={project} /> },
        { key: 'network', header: t.network, cell: ({ network }) => (network ? <Link to={`/netwerken/${network.slug}`} {...registerLang}>{network.name}</Link> : <span className="zacht">{t.outsideNetworks}</span>) },
        { key: 'phase', header: t.phaseColumn, cell: (project) => <PhaseOfProject project={project} /> },
        { key: 'lead', header: t.lead, cell: (project) => <Leads project={project} /> },
        { key: 'period', ...sort('begin', t.period), cell: (project) => runs(project, when, format.date) ?? <span className="zacht">{t.notKnown}</span> },
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

/** The stop says the phase by its form, small for a subproject; the word and its date stand beside it. */
function PhaseOfProject({ project: { phase, parent, themeLine } }: { project: ProjectRowFragment }) {
  const t = useTexts(projectTableTexts)
  const label = useLabel()
  const format = useFormat()
  return (
    <span className={`fasecel ${lineClass(themeLine?.number)}`}>
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <Stop form={stopForm(phase?.phase)} x={14} y={14} isSmall={parent !== null} />
      </svg>
      {phase ? (
        <span>
          {label('phase', phase.phase)}
          <span className="klein zacht">{t.asOf(format.date(phase.asOf))}</span>
        </span>
      ) : (
        <span className="zacht">{t.notKnown}</span>
      )}
    </span>
  )
}

function Leads({ project: { leads } }: { project: ProjectRowFragment }) {
  const t = useTexts(projectTableTexts)
  const registerLang = useRegisterLang()
  if (leads.length === 0) return <span className="zacht">{t.notKnown}</span>
  return (
    <ul className="trekkers">
      {leads.map(({ slug, name }) => (
        <li key={slug}>
          <Link to={`/organisaties/${slug}`} {...registerLang}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
