import { askFor, ReportGate, useReportPlace } from '../../features/report'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { ReportPageDocument } from '../../shared/gql/documents/ReportPage'
import { ReportView } from './ReportView'

export default function ReportPage() {
  const query = usePageQuery(ReportPageDocument, askFor(useReportPlace()))
  return <ReportGate query={query}>{(report, edition, { editions }) => <ReportView report={report} edition={edition} editions={editions} />}</ReportGate>
}
