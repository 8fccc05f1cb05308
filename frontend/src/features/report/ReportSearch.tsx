import { Link } from 'react-router'
import type { ReportCouncilsFragment, ReportFindingsFragment, ReportFrameFragment } from '../../shared/gql/graphql'
import { ReportSearchDocument } from '../../shared/gql/documents/ReportSearch'
import { useFormat } from '../../shared/i18n/format'
import { bilingual, useTexts } from '../../shared/i18n/texts'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { groupBy } from '../../shared/list/groupBy'
import { SearchField } from '../../shared/list/SearchField'
import { textParam, type UrlStateSpec } from '../../shared/list/urlState'
import { useUrlState } from '../../shared/list/useUrlState'
import { shortMunicipalityName } from '../../shared/pictures/municipalityName'
import { Empty } from '../../shared/states/Empty'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { Section } from '../../shared/ui/Section'
import { StatementWords } from '../source'
import { titleOf } from './chapters'
import { addressOf, askFor } from './place'
import { useReportPlace } from './useReportPlace'
import { reportTexts } from './report.texts'

type Findings = readonly ReportFindingsFragment['find'][number][]

// Not among the texts of reports, which every page of a report brings.
const texts = bilingual(
  { onePageOf: (name: string) => `Waaraan ${name} meedoet, staat op één pagina` },
  { onePageOf: (name: string) => `What ${name} takes part in stands on one page` },
)

const spec: UrlStateSpec<{ zoek: string }> = { zoek: textParam }

/** What the register gives at the most. */
const most = 50

/** Searches within this report alone; what was sought stands in the address. */
export function ReportSearch({ report }: { report: ReportFrameFragment & ReportCouncilsFragment }) {
  const t = useTexts(reportTexts)
  const [{ zoek }, change] = useUrlState(spec)
  return (
    <>
      <SearchField value={zoek} label={t.search} placeholder={t.search} onSearch={(text) => change({ zoek: text })} />
      <OnePage text={zoek} municipalities={report.network.municipalities} />
      {zoek !== '' && <Found text={zoek} report={report} />}
    </>
  )
}

/** Who takes part is said by signs and not by words, so a name alone finds little of it. */
function OnePage({ text, municipalities }: { text: string } & Pick<ReportCouncilsFragment['network'], 'municipalities'>) {
  const t = useTexts(texts)
  const place = useReportPlace()
  const sought = municipalities.find(({ name }) => ` ${text} `.toLocaleLowerCase('nl').includes(` ${shortMunicipalityName(name)} `.toLocaleLowerCase('nl')))
  return (
    sought && (
      <p>
        <Link to={addressOf(place, 'gemeente', sought.slug)}>{t.onePageOf(shortMunicipalityName(sought.name))}</Link>
      </p>
    )
  )
}

function Found({ text, report }: { text: string; report: ReportFrameFragment }) {
  const t = useTexts(reportTexts)
  const place = useReportPlace()
  const query = usePageQuery(ReportSearchDocument, { ...askFor(place), text })
  return (
    <QueryView query={query} part={t.findings} skeleton={<Skeleton shape={['short', 'line', 'line']} />}>
      {(answer) => <Findings text={text} findings={(answer.report ?? answer.edition?.report)?.find ?? []} report={report} />}
    </QueryView>
  )
}

function Findings({ text, findings, report }: { text: string; findings: Findings; report: ReportFrameFragment }) {
  const t = useTexts(reportTexts)
  const format = useFormat()
  if (findings.length === 0) return <Empty title={t.nothingFound(text)} why={t.nothingFoundWhy} />
  const byChapter = groupBy(findings, ({ chapter }) => chapter)
  return (
    <Section title={<span role="status">{t.searchResults(format.number(findings.length), text)}</span>}>
      {findings.length === most && <p className="klein zacht">{t.atMost}</p>}
      {report.chapters.map((chapter) => {
        const found = byChapter.get(chapter.slug)
        return found && <FoundInChapter key={chapter.slug} title={titleOf(chapter, report.network, t)} findings={found} report={report} />
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
        {findings.map(({ chapter, project, statement }) => (
          <li key={statement.id}>
            <StatementWords statement={statement} />
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
