import { askFor, ReportGate, useReportPlace } from '../../features/report'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { ReportWholePageDocument } from '../../shared/gql/documents/ReportWholePage'
import { ReportWholeView } from './ReportWholeView'

export default function ReportWholePage() {
  const query = usePageQuery(ReportWholePageDocument, askFor(useReportPlace()))
  return <ReportGate query={query}>{(report, edition) => <ReportWholeView report={report} edition={edition} />}</ReportGate>
}
