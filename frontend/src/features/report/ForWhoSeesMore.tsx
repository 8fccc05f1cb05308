import { lazy, Suspense, useState } from 'react'
import type { EditionHeadFragment, ReportFrameFragment } from '../../shared/gql/graphql'
import { ChapterInsight, ReportChanges, ReportPreview } from './insight'

const Publisher = lazy(() => import('./publish/Publisher'))

/** On the contents page: what others do not get, what changed since the last edition, and freezing it. */
export function ForWhoSeesMore({ report, edition }: { report: ReportFrameFragment; edition: EditionHeadFragment | undefined }) {
  // While a draft is shown as others would get it, this report is not shown so as well.
  const [hasDraft, setHasDraft] = useState(false)
  if (report.audience === 'PUBLIC') return null
  return (
    <Suspense>
      {!edition && !hasDraft && <ReportChanges report={report} />}
      {!hasDraft && <ReportPreview report={report} />}
      {report.audience === 'OWNER' && <Publisher report={report} edition={edition} onPreview={setHasDraft} />}
    </Suspense>
  )
}

/** At the end of a chapter: what others do not get of it. */
export function ForWhoSeesMoreOfChapter({ report: { audience }, chapter }: { report: ReportFrameFragment; chapter: string }) {
  if (audience === 'PUBLIC') return null
  return (
    <Suspense>
      <ChapterInsight chapter={chapter} audience={audience} />
    </Suspense>
  )
}
