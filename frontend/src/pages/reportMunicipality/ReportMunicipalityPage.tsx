import { useParams } from 'react-router'
import { askFor, NoChapter, ReportGate, useReportPlace } from '../../features/report'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { ReportMunicipalityPageDocument } from '../../shared/gql/documents/ReportMunicipalityPage'
import { ReportMunicipalityView } from './ReportMunicipalityView'

export default function ReportMunicipalityPage() {
  const { gemeente = '' } = useParams()
  const query = usePageQuery(ReportMunicipalityPageDocument, { ...askFor(useReportPlace()), municipality: gemeente })
  return (
    <ReportGate query={query}>
      {(report, edition) =>
        report.municipality ? <ReportMunicipalityView report={report} edition={edition} about={report.municipality} /> : <NoChapter slug={gemeente} />
      }
    </ReportGate>
  )
}
