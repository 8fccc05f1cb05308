import { Link } from 'react-router'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { ReportSearchDocument } from '../../shared/gql/documents/ReportSearch'
import type { ReportFindingsFragment, ReportFrameFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { groupBy } from '../../shared/list/groupBy'
import { Empty } from '../../shared/states/Empty'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { Section } from '../../shared/ui/Section'
import { StatementWords } from '../source'
import { titleOf } from './chapters'
import { findingsTexts } from './findings.texts'
import { addressOf, askFor } from './place'
import { reportTexts } from './report.texts'
import { useReportPlace } from './useReportPlace'
import './findings.css'

type Findings = readonly ReportFindingsFragment['find'][number][]

/** What the register gives at the most. */
const most = 50

/** Where the words that are sought stand in a report, chapter by chapter. */
export default function ReportFindings({ text, report }: { text: string; report: ReportFrameFragment }) {
  const t = useTexts(findingsTexts)
  const place = useReportPlace()
  const query = usePageQuery(ReportSearchDocument, { ...askFor(place), text })
  return (
    <QueryView query={query} part={t.findings} skeleton={<Skeleton shape={['short', 'line', 'line']} />}>
      {(answer) => <Findings text={text} findings={(answer.report ?? answer.edition?.report)?.find ?? []} report={report} />}
    </QueryView>
  )
}

function Findings({ text, findings, report }: { text: string; findings: Findings; report: ReportFrameFragment }) {
  const t = useTexts(findingsTexts)
  const names = useTexts(reportTexts)
  const format = useFormat()
  if (findings.length === 0) return <Empty title={t.nothingFound(text)} why={t.nothingFoundWhy} />
  const byChapter = groupBy(findings, ({ chapter }) => chapter)
  return (
    <Section title={<span role="status">{t.searchResults(format.number(findings.length), text)}</span>}>
      {findings.length === most && <p className="klein zacht">{t.atMost}</p>}
      {report.chapters.map((chapter) => {
        const found = byChapter.get(chapter.slug)
        return found && <FoundInChapter key={chapter.slug} title={titleOf(chapter, report.network, names)} findings={found} report={report} />
      })}
    </Section>
  )
}

function FoundInChapter({ title, findings, report }: { title: string; findings: Findings; report: ReportFrameFragment }) {
  const place = useReportPlace()
  const projects = new Map(report.chapters.flatMap((chapter) => chapter.projects).map(({ project }) => [project.slug, project.name]))
  const [first] = findings
  return (
    <div className="vindplaatsen">
      <h3>{first && <Link to={addressOf(place, first.chapter)}>{title}</Link>}</h3>
      <ul className="rij">
        {findings.map(({ chapter, project, statement, fragment }) => (
          <li key={`${project} ${statement.id}`}>
            <StatementWords statement={statement} found={fragment} />
            {project && statement.id !== `project:${project}` && (
              <span className="klein">
                <Link to={addressOf(place, chapter, project)}>{projects.get(project) ?? project}</Link>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
