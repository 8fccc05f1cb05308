import { askFor, NoChapter, ReportGate, useReportPlace } from '../../features/report'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { ReportChapterPageDocument } from '../../shared/gql/documents/ReportChapterPage'
import { ReportChapterView } from './ReportChapterView'

export default function ReportChapterPage() {
  const place = useReportPlace()
  const query = usePageQuery(ReportChapterPageDocument, askFor(place))
  return (
    <ReportGate query={query}>
      {(report, edition) => {
        const chapter = report.chapters.find(({ slug }) => slug === place.chapter)
        return chapter ? <ReportChapterView report={report} edition={edition} chapter={chapter} /> : <NoChapter slug={place.chapter ?? ''} />
      }}
    </ReportGate>
  )
}
