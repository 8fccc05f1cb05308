import { Link } from 'react-router'
import type { ReportProjectPartFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { lineClass } from '../../shared/pictures/lines'
import { Note } from '../../shared/ui/Note'
import { Section } from '../../shared/ui/Section'
import { ProjectIndicators, ProjectPhase, ProjectResults, ProjectTakingPart } from '../project'
import { ProjectDecisions, ProjectMoney, Targets } from './parts'
import { pictureTexts } from './picture.texts'
import { projectPartTexts } from './projectPart.texts'

/** All that a report says about one project, in its period: the parts of the project's own page, filled from the report. */
export function ProjectPart({ section }: { section: ReportProjectPartFragment }) {
  const t = useTexts(projectPartTexts)
  const pictures = useTexts(pictureTexts)
  const { project, phase, results, targets, decisions, indicators, finances } = section
  const line = project.themeLine?.number
  return (
    <div className={lineClass(line)}>
      <Note>{project.note}</Note>
      <ProjectPhase project={{ phase, phases: [], themeLine: project.themeLine }} />
      <ProjectResults results={results} line={line} />
      {targets.length > 0 && <Targets title={pictures.targets} isOneProject targets={targets.map((target) => ({ ...target, project }))} />}
      <ProjectTakingPart project={takingPart(section)} results={results} line={line} />
      {indicators.length > 0 && <ProjectIndicators indicators={indicators} results={results} line={line} />}
      <ProjectDecisions decisions={decisions} />
      {finances.length > 0 && (
        <div className="geldvakken">
          <ProjectMoney finances={finances} />
        </div>
      )}
      <Changed change={section.change} />
      <p>
        <Link to={`/projecten/${project.slug}`}>{t.inRegister}</Link>
      </p>
    </div>
  )
}

/** Who takes part, in the shape of the project's own page; here all of it, not a page of a list. */
function takingPart({ leads, posts, municipalities, participations }: ReportProjectPartFragment) {
  return { leads, posts, municipalities, participations: { totalCount: participations.length, edges: participations.map((node) => ({ node })) } }
}

function Changed({ change }: Pick<ReportProjectPartFragment, 'change'>) {
  const t = useTexts(projectPartTexts)
  const format = useFormat()
  if (!change) return null
  const words = {
    NEW: t.isNew,
    GONE: t.gone,
    CHANGED: t.changed(format.list(change.fields.map((field) => t.fields[field]))),
  }
  return (
    <Section title={t.sinceLast}>
      <p>{words[change.kind]}</p>
    </Section>
  )
}
