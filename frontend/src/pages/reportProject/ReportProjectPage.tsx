import { askFor, NoChapter, ReportGate, useReportPlace } from '../../features/report'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { ReportProjectPageDocument } from '../../shared/gql/documents/ReportProjectPage'
import { ReportProjectView } from './ReportProjectView'

export default function ReportProjectPage() {
  const place = useReportPlace()
  const project = place.project ?? ''
  const query = usePageQuery(ReportProjectPageDocument, { ...askFor(place), project })
  return (
    <ReportGate query={query}>
      {(report, edition) => {
        const chapter = report.chapters.find(({ slug }) => slug === place.chapter)
        return chapter && report.project?.chapter === chapter.slug ? (
          <ReportProjectView report={report} edition={edition} chapter={chapter} section={report.project} />
        ) : (
          <NoChapter slug={project} />
        )
      }}
    </ReportGate>
  )
}
