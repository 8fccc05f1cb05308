import { usePageQuery } from '../../../shared/api/usePageQuery'
import { ReportPublisherDocument } from '../../../shared/gql/documents/ReportPublisher'
import type { ReportFrameFragment } from '../../../shared/gql/graphql'
import { useReportPlace } from '../useReportPlace'
import { adoptingOf } from './DecisionField'
import { EditionForms } from './EditionForms'
import { FreezeForm } from './FreezeForm'
import './publish.css'

/** For a secretary only: freezes the living report, or puts an edition right. Nothing for anyone else. */
export default function Publisher({ report }: { report: ReportFrameFragment }) {
  const { edition } = useReportPlace()
  const { data } = usePageQuery(ReportPublisherDocument, { network: report.network.slug })
  if (!data?.network || !data.viewer.roles.includes('SECRETARY')) return null
  return edition ? <EditionForms slug={edition} /> : <FreezeForm report={report} decisions={adoptingOf(data.network.decisions)} />
}
