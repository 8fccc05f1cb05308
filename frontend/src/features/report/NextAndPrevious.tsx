import { Link } from 'react-router'
import type { ReportFrameFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { Halte } from '../../shared/pictures/Halte'
import { neighbours, titleOf, type Stop } from './chapters'
import { addressOf } from './place'
import { useReportPlace } from './useReportPlace'
import { reportTexts } from './report.texts'

/** Reads on: from a chapter to the next one, from a project to the next one. */
export function NextAndPrevious({ report }: { report: ReportFrameFragment }) {
  const t = useTexts(reportTexts)
  const { chapter = '', project } = useReportPlace()
  const { previous, next } = neighbours(report.chapters, chapter, project)
  return (
    <nav className="verder" aria-label={t.previousNext}>
      {previous ? <StopLink stop={previous} word={t.previous} network={report.network} /> : <span />}
      {next && <StopLink stop={next} word={t.next} network={report.network} />}
    </nav>
  )
}

function StopLink({ stop: { chapter, project }, word, network }: { stop: Stop; word: string; network: ReportFrameFragment['network'] }) {
  const t = useTexts(reportTexts)
  const registerLang = useRegisterLang()
  const place = useReportPlace()
  return (
    <Link to={addressOf(place, chapter.slug, ...(project ? [project.slug] : []))}>
      <span className="klein zacht">{word}</span>
      {chapter.themeLine && <Halte number={chapter.themeLine.number} />}
      {project ? <span {...registerLang}>{project.name}</span> : titleOf(chapter, network, t)}
    </Link>
  )
}
