import { usePageQuery } from '../../../shared/api/usePageQuery'
import { ReportPublisherDocument } from '../../../shared/gql/documents/ReportPublisher'
import type { EditionHeadFragment, ReportFrameFragment } from '../../../shared/gql/graphql'
import { adoptingOf } from './DecisionField'
import { EditionForms } from './EditionForms'
import { FreezeForm } from './FreezeForm'
import './publish.css'

type Props = { report: ReportFrameFragment; edition: EditionHeadFragment | undefined; onPreview: (isShown: boolean) => void }

/** For a secretary only: freezes the living report, or puts an edition right. Nothing for anyone else. */
export default function Publisher({ report, edition, onPreview }: Props) {
  const { data } = usePageQuery(ReportPublisherDocument, { network: report.network.slug })
  if (!data?.network || !data.viewer.roles.includes('SECRETARY')) return null
  return edition ? (
    <EditionForms key={edition.slug} report={report} edition={edition} onPreview={onPreview} />
  ) : (
    <FreezeForm report={report} decisions={adoptingOf(data.network.decisions)} editions={data.editions} onPreview={onPreview} />
  )
}
