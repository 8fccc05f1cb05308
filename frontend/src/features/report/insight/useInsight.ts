import { usePageQuery } from '../../../shared/api/usePageQuery'
import type { Audience } from '../../../shared/gql/graphql'
import { ReportInsightDocument } from '../../../shared/gql/documents/ReportInsight'
import { askFor, draftedAt, type ReportPlace } from '../place'
import { useReportPlace } from '../useReportPlace'

/** What this audience does not get of the report that the reader is in, or of the living report over another period. */
export function useInsight(audience: Audience, period?: ReportPlace['period']) {
  const place = useReportPlace()
  return usePageQuery(ReportInsightDocument, { ...askFor(draftedAt(place, period)), audience })
}
