import { Link } from 'react-router'
import type { ProjectSubjectFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { lineClass } from '../../shared/pictures/lines'
import { Stop } from '../../shared/pictures/Stop'
import { stopForm } from '../../shared/pictures/stopGeometry'
import { Section } from '../../shared/ui/Section'
import { projectTexts } from './project.texts'

type Props = { projects: ProjectSubjectFragment['children']; line: number | undefined }

/** The projects that are part of this one: a small stop each, in the form of its phase. */
export function ProjectSubprojects({ projects, line }: Props) {
  const t = useTexts(projectTexts)
  if (projects.length === 0) return null
  return (
    <Section title={t.subprojects}>
      <ul className={`deelhaltes ${lineClass(line)}`}>
        {projects.map((project) => (
          <Subproject key={project.slug} project={project} />
        ))}
      </ul>
    </Section>
  )
}

function Subproject({ project: { slug, name, phase } }: { project: Props['projects'][number] }) {
  const t = useTexts(projectTexts)
  const label = useLabel()
  const format = useFormat()
  const registerLang = useRegisterLang()
  return (
    <li>
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <Stop form={stopForm(phase?.phase)} x={14} y={14} isSmall />
      </svg>
      <div>
        <Link to={`/projecten/${slug}`} {...registerLang}>
          {name}
        </Link>
        <span className="klein zacht">
          {phase ? `${label('phase', phase.phase)}, ${t.asOf(format.date(phase.asOf))}` : t.phaseUnknown.toLowerCase()}
        </span>
      </div>
    </li>
  )
}
