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
import { addressOf, askFor, draftedAt, type ReportPlace } from '../place'
import { useReportPlace } from '../useReportPlace'
import { projectPartTexts } from '../projectPart.texts'
import { reportTexts } from '../report.texts'
import { insightTexts } from './insight.texts'
import './insight.css'

type Props = { report: ReportFrameFragment; period?: ReportPlace['period'] }

/** What is new, changed or gone since the last edition, project by project. */
export default function ReportChanges({ report, period }: Props) {
  const t = useTexts(insightTexts)
  const place = draftedAt(useReportPlace(), period)
  const query = usePageQuery(ReportChangesDocument, askFor(place))
  return (
    <Section title={t.changes}>
      <QueryView query={query} part={t.changes} skeleton={<Skeleton shape={['line', 'line']} />}>
        {(answer) => {
          const compared = answer.report ?? answer.edition?.report
          return compared && <Changes report={report} compared={compared} place={place} />
        }}
      </QueryView>
    </Section>
  )
}

const kinds: readonly ReportChangeKind[] = ['NEW', 'CHANGED', 'GONE']

type ChangesProps = { report: ReportFrameFragment; compared: ReportChangesFragment; place: ReportPlace }

// The chapters are those of the report that was asked about: a draft may have others than the report on the page.
function Changes({ report: { network }, compared: { chapters, comparedWith, changes }, place }: ChangesProps) {
  const t = useTexts(insightTexts)
  const { titleOf } = useTexts(reportTexts)
  const format = useFormat()
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
                  <ChangeItem key={change.project.slug} change={change} place={place} chapter={chapterOf(chapters, change.project.slug)} />
                ))}
              </ul>
            </div>
          )
        )
      })}
    </>
  )
}

type ItemProps = { change: ReportChangesFragment['changes'][number]; place: ReportPlace; chapter: string | undefined }

function ChangeItem({ change: { project, fields }, place, chapter }: ItemProps) {
  const t = useTexts(projectPartTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
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
