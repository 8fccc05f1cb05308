import { Suspense } from 'react'
import { Anchors, ChapterBody, reportTexts, titleOf } from '../../features/report'
import type { ReportFrameFragment } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { SourceList } from '../../shared/sources/SourceList'
import { Skeleton } from '../../shared/states/Skeleton'
import { anchorId } from '../../shared/ui/anchorId'
import { Deeper } from '../../shared/ui/Title'

/** Every chapter in full. Each comes by itself: one that waits for its code hides no other. */
export function WholeChapters({ report: { chapters, network } }: { report: ReportFrameFragment }) {
  const t = useTexts(reportTexts)
  return chapters.map((chapter) => {
    const id = anchorId('hoofdstuk', chapter.slug)
    if (chapter.kind === 'SOURCES') {
      return (
        <div key={chapter.slug} className="heel-hoofdstuk">
          <div id={id}>
            <SourceList />
          </div>
        </div>
      )
    }
    return (
      <section key={chapter.slug} className={`heel-hoofdstuk ${lineClass(chapter.themeLine?.number)}`} aria-labelledby={id}>
        <h2 id={id} className="hoofdstuktitel">
          {chapter.themeLine && <Halte number={chapter.themeLine.number} />}
          {titleOf(chapter, network, t)}
        </h2>
        <Deeper>
          <Anchors name={chapter.slug}>
            <Suspense fallback={<Skeleton shape={['line', 'line', 'line']} />}>
              <ChapterBody slug={chapter.slug} isWhole />
            </Suspense>
          </Anchors>
        </Deeper>
      </section>
    )
  })
}
