import { Link } from 'react-router'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import { ReportChangesDocument } from '../../../shared/gql/documents/ReportChanges'
import type { ReportChangeKind, ReportChangesFragment, ReportFrameFragment } from '../../../shared/gql/graphql'
import { useFormat } from '../../../shared/i18n/format'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { Section } from '../../../shared/ui/Section'
import { chapterOf } from '../chapters'
import { addressOf, askFor, type ReportPlace } from '../place'
import { useReportPlace } from '../useReportPlace'
import { projectPartTexts } from '../projectPart.texts'
import { reportTexts } from '../report.texts'
import { insightTexts } from './insight.texts'
import './insight.css'

type Props = { report: ReportFrameFragment; period?: ReportPlace['period'] }

/** What is new, changed or gone since the last edition, project by project. */
export default function ReportChanges({ report, period }: Props) {
  const t = useTexts(insightTexts)
  const place = useReportPlace()
  const query = usePageQuery(ReportChangesDocument, askFor({ ...place, period: period ?? place.period }))
  return (
    <Section title={t.changes}>
      <QueryView query={query} part={t.changes} skeleton={<Skeleton shape={['line', 'line']} />}>
        {(answer) => {
          const compared = answer.report ?? answer.edition?.report
          return compared && <Changes report={report} compared={compared} />
        }}
      </QueryView>
    </Section>
  )
}

const kinds: readonly ReportChangeKind[] = ['NEW', 'CHANGED', 'GONE']

type ChangesProps = { report: ReportFrameFragment; compared: ReportChangesFragment }

function Changes({ report: { network, chapters }, compared: { comparedWith, changes } }: ChangesProps) {
  const t = useTexts(insightTexts)
  const { titleOf } = useTexts(reportTexts)
  const format = useFormat()
  const place = useReportPlace()
  if (!comparedWith) return <p className="zacht">{t.nothingToCompare}</p>
  return (
    <>
      <p className="klein zacht">
        {t.comparedWith}{' '}
        <Link to={addressOf({ ...place, edition: comparedWith.slug })}>
          {comparedWith.title ?? titleOf(network.shortName ?? network.name)}, {format.period(comparedWith.period)}
        </Link>
      </p>
      {changes.length === 0 && <p>{t.noChanges}</p>}
      {kinds.map((kind) => {
        const ofKind = changes.filter((change) => change.kind === kind)
        return (
          ofKind.length > 0 && (
            <div key={kind}>
              <h3>
                {t.changeKinds[kind]} ({format.number(ofKind.length)})
              </h3>
              <ul className="weggelaten">
                {ofKind.map((change) => (
                  <ChangeItem key={change.project.slug} change={change} chapter={chapterOf(chapters, change.project.slug)} />
                ))}
              </ul>
            </div>
          )
        )
      })}
    </>
  )
}

function ChangeItem({ change: { project, fields }, chapter }: { change: ReportChangesFragment['changes'][number]; chapter: string | undefined }) {
  const t = useTexts(projectPartTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  const place = useReportPlace()
  return (
    <li>
      {chapter ? (
        <Link to={addressOf(place, chapter, project.slug)} {...registerLang}>
          {project.name}
        </Link>
      ) : (
        <span {...registerLang}>{project.name}</span>
      )}
      {fields.length > 0 && <span className="klein zacht">{t.changed(format.list(fields.map((field) => t.fields[field])))}</span>}
    </li>
  )
}
