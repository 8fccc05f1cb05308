import { Link } from 'react-router'
import type { DecisionProjectFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { Stop } from '../../shared/pictures/Stop'
import { stopForm } from '../../shared/pictures/stopGeometry'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Section } from '../../shared/ui/Section'
import { decisionTexts } from './decision.texts'
import { ProjectDecisionRoute } from './ProjectDecisionRoute'
import './consequences.css'

type Props = { projects: readonly DecisionProjectFragment[]; here: { slug: string; date: string } }

/** What this decision is about, and what was decided on the same projects before and after it. */
export function DecisionConsequences({ projects, here }: Props) {
  const t = useTexts(decisionTexts)
  return (
    <Section title={t.consequences}>
      {projects.length === 0 ? (
        <p className="zacht">{t.noProjects}</p>
      ) : (
        projects.map((project) => <ProjectOfDecision key={project.slug} project={project} here={here} />)
      )}
    </Section>
  )
}

function ProjectOfDecision({ project, here }: { project: DecisionProjectFragment; here: Props['here'] }) {
  const t = useTexts(decisionTexts)
  const registerLang = useRegisterLang()
  const { slug, name, goal, network, themeLine, decisions } = project
  return (
    <article className={`gevolg ${lineClass(themeLine?.number)}`}>
      <h3>
        {themeLine && <Halte number={themeLine.number} />}
        <Link to={`/projecten/${slug}`} {...registerLang}>
          {name}
        </Link>
      </h3>
      <p {...registerLang}>{goal}</p>
      <ProjectState project={project} />
      {network && (
        <p className="klein">
          {t.partOf}{' '}
          <Link to={`/netwerken/${network.slug}`} {...registerLang}>
            {network.name}
          </Link>
        </p>
      )}
      <ProjectDecisionRoute decisions={decisions} here={here} />
    </article>
  )
}

/** How far the project is now, after this and every other decision. */
function ProjectState({ project: { phase } }: { project: DecisionProjectFragment }) {
  const t = useTexts(decisionTexts)
  const label = useLabel()
  const format = useFormat()
  return (
    <p className="fasestand klein">
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <Stop form={stopForm(phase?.phase)} x={14} y={14} />
      </svg>
      {phase ? (
        <span>
          <b>{t.phaseNow(label('phase', phase.phase))}</b>, {t.asOf(format.date(phase.asOf))} <SourceNote citations={phase.sources} />
        </span>
      ) : (
        <span className="zacht">{t.phaseUnknown}</span>
      )}
    </p>
  )
}
