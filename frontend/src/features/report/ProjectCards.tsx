import { Link } from 'react-router'
import type { ReportCardFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { lineClass } from '../../shared/pictures/lines'
import { Stop } from '../../shared/pictures/Stop'
import { stopForm } from '../../shared/pictures/stopGeometry'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Anchor } from '../../shared/ui/Anchor'
import { Section } from '../../shared/ui/Section'
import { AbbreviatedText } from '../abbreviation'
import { ChangeSign } from './ChangeSign'
import { WholeProjects } from './parts/wholeSection'
import { addressOf } from './place'
import { useReportPlace } from './useReportPlace'
import { projectPartTexts } from './projectPart.texts'
import './cards.css'

type Props = { title: string; chapter: string; projects: readonly ReportCardFragment[]; line: number | null; isWhole: boolean }

/** The projects of a chapter: where each wants to go, how far it is, and the newest of what came of it. */
export function ProjectCards({ title, chapter, projects, line, isWhole }: Props) {
  if (projects.length === 0) return null
  if (isWhole) return <WholeProjects chapter={chapter} line={line} />
  return (
    <Section title={title} className={lineClass(line)}>
      <ul className="kaarten">
        {projects.map((section) => (
          <li key={section.project.slug}>
            <Card section={section} chapter={chapter} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Card({ section, chapter }: { section: ReportCardFragment; chapter: string }) {
  const t = useTexts(projectPartTexts)
  const registerLang = useRegisterLang()
  const place = useReportPlace()
  const { project, results, change } = section
  const newest = results.at(-1)
  return (
    <>
      <h3>
        <Link to={addressOf(place, chapter, project.slug)} {...registerLang}>
          {project.name}
        </Link>{' '}
        <ChangeSign change={change} />
        <Anchor name={project.slug} label={project.name} />
      </h3>
      <PhaseInShort section={section} />
      <p>
        <AbbreviatedText>{project.goal}</AbbreviatedText> <SourceNote citations={project.sources} />
      </p>
      {newest ? (
        <p className="klein">
          <b>{t.reached}</b> <AbbreviatedText>{newest.summary}</AbbreviatedText> <SourceNote citations={newest.sources} />
        </p>
      ) : (
        <p className="klein zacht">{t.nothingReached}</p>
      )}
    </>
  )
}

/** The phase in the form of its stop and in words. */
function PhaseInShort({ section: { phase, isPart } }: { section: ReportCardFragment }) {
  const t = useTexts(projectPartTexts)
  const label = useLabel()
  return (
    <p className="fase-k">
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <Stop form={stopForm(phase?.phase)} x={14} y={14} isSmall={isPart} />
      </svg>
      {phase ? <b>{capitalized(label('phase', phase.phase))}</b> : <span className="zacht">{t.phaseUnknown}</span>}
      {phase && <SourceNote citations={phase.sources} />}
      {isPart && <span className="klein zacht">{t.isPart}</span>}
    </p>
  )
}
