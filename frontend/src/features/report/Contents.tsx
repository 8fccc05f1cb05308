import { Link } from 'react-router'
import type { ReportFrameFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { Section } from '../../shared/ui/Section'
import { minutesToRead, titleOf, wordsIn, type Chapter } from './chapters'
import { addressOf } from './place'
import { useReportPlace } from './useReportPlace'
import { reportTexts } from './report.texts'
import './contents.css'

/** What is in each chapter, and how long it takes to read. */
export function Contents({ report: { network, chapters } }: { report: ReportFrameFragment }) {
  const t = useTexts(reportTexts)
  const format = useFormat()
  return (
    <Section title={t.contents} aside={<p className="zacht">{t.minutes(format.number(minutesToRead(wordsIn(chapters))))}</p>}>
      <ol className="inhoud">
        {chapters.map((chapter) => (
          <ContentsItem key={chapter.slug} chapter={chapter} network={network} />
        ))}
      </ol>
    </Section>
  )
}

function ContentsItem({ chapter, network }: { chapter: Chapter; network: ReportFrameFragment['network'] }) {
  const t = useTexts(reportTexts)
  const format = useFormat()
  const place = useReportPlace()
  const { number, slug, themeLine, projects, words } = chapter
  return (
    <li className={lineClass(themeLine?.number)}>
      <h3>
        <Link to={addressOf(place, slug)}>
          <span className="nummer">{format.number(number)}</span>
          {themeLine && <Halte number={themeLine.number} />}
          {titleOf(chapter, network, t)}
        </Link>
      </h3>
      <p className="klein zacht">
        {[projects.length > 0 && t.projectsIn(format.number(projects.length)), words > 0 && t.minutes(format.number(minutesToRead(words)))]
          .filter(Boolean)
          .join(', ')}
      </p>
      {projects.length > 0 && <Projects chapter={chapter} />}
    </li>
  )
}

function Projects({ chapter: { slug, projects } }: { chapter: Chapter }) {
  const registerLang = useRegisterLang()
  const place = useReportPlace()
  return (
    <ul {...registerLang}>
      {projects.map(({ isPart, project }) => (
        <li key={project.slug} className={isPart ? 'onderdeel' : undefined}>
          <Link to={addressOf(place, slug, project.slug)}>{project.name}</Link>
        </li>
      ))}
    </ul>
  )
}
