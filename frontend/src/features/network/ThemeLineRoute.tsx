import type { CSSProperties } from 'react'
import { Link } from 'react-router'
import type { LineProjectFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { Stop } from '../../shared/pictures/Stop'
import { stopForm } from '../../shared/pictures/stopGeometry'
import { distinctCitations } from '../../shared/sources/numbering'
import { SourceNote } from '../../shared/sources/SourceNote'
import { uiTexts } from '../../shared/ui/ui.texts'
import { projectsFirst } from './lines'
import { themeLineTexts } from './themeLine.texts'
import './themeLine.css'

/** On a wide screen the route runs down, then goes on at the top of the second column. */
const inTwoColumns = (stops: number) => ({ '--helft': Math.ceil(stops / 2) }) as CSSProperties

/** The projects of one line as the stops of its route. Each says its phase in words, so there is no legend. */
export function ThemeLineRoute({ slug, projects }: { slug: string; projects: readonly LineProjectFragment[] }) {
  const t = useTexts(themeLineTexts)
  return (
    <>
      <ol className="projectroute" style={inTwoColumns(projects.length)}>
        {projectsFirst(projects).map((project) => (
          <ProjectStop key={project.slug} project={project} />
        ))}
      </ol>
      <p>
        <Link to={`/projecten?themalijn=${slug}`}>{t.asTable}</Link>
      </p>
    </>
  )
}

function ProjectStop({ project: { slug, name, goal, parent, phase, sources } }: { project: LineProjectFragment }) {
  const t = useTexts(themeLineTexts)
  const ui = useTexts(uiTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  return (
    <li>
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <Stop form={stopForm(phase?.phase)} x={14} y={14} isSmall={parent !== null} />
      </svg>
      <h3>
        <Link to={`/projecten/${slug}`} {...registerLang}>
          {name}
        </Link>
      </h3>
      <p className="klein zacht">
        {phase ? `${capitalized(label('phase', phase.phase))}, ${ui.asOf(format.date(phase.asOf)).toLowerCase()}` : capitalized(t.phaseUnknown)}
        {parent && (
          <>
            {'. '}
            {t.partOf}{' '}
            <Link to={`/projecten/${parent.slug}`} {...registerLang}>
              {parent.name}
            </Link>
          </>
        )}
      </p>
      <p className="klein">
        <span {...registerLang}>{goal}</span> <SourceNote citations={distinctCitations([...sources, ...(phase?.sources ?? [])])} />
      </p>
    </li>
  )
}
