import { useIsFetching } from '@tanstack/react-query'
import { Suspense, useEffect, useState } from 'react'
import { Anchors, ChapterBody, reportTexts, titleOf } from '../../features/report'
import type { ReportFrameFragment } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { SourceList } from '../../shared/sources/SourceList'
import { SourcesProvider } from '../../shared/sources/SourcesProvider'
import { Skeleton } from '../../shared/states/Skeleton'
import { anchorId } from '../../shared/ui/anchorId'

type Props = { report: ReportFrameFragment }

/**
 * Every chapter in full. First all of it is asked for out of sight; only then is it set, in one go and in order,
 * so that its sources are numbered as they are read and not as the answers came.
 */
export function WholeChapters({ report }: Props) {
  const [isComplete, setComplete] = useState(false)
  return (
    <div aria-busy={!isComplete}>
      {!isComplete && <Skeleton shape={['title', 'line', 'line', 'line', 'title', 'line', 'line']} />}
      <div hidden={!isComplete}>
        <SourcesProvider key={String(isComplete)}>
          <Suspense>
            <Chapters report={report} />
            {!isComplete && <WhenQuiet then={() => setComplete(true)} />}
          </Suspense>
        </SourcesProvider>
      </div>
    </div>
  )
}

/** One answer may lead to the next question: this long without any means that all have come. */
const quietMs = 150

/** Stands in the same boundary as the chapters, so it is there only once their code has come. */
function WhenQuiet({ then }: { then: () => void }) {
  const fetching = useIsFetching()
  useEffect(() => {
    if (fetching > 0) return
    const timer = setTimeout(then, quietMs)
    return () => clearTimeout(timer)
  }, [fetching, then])
  return null
}

function Chapters({ report: { chapters, network } }: Props) {
  const t = useTexts(reportTexts)
  return chapters.map((chapter) => {
    const id = anchorId('hoofdstuk', chapter.slug)
    if (chapter.kind === 'SOURCES') {
      return (
        <div key={chapter.slug} id={id} className="heel-hoofdstuk">
          <SourceList />
        </div>
      )
    }
    return (
      <section key={chapter.slug} className={`heel-hoofdstuk ${lineClass(chapter.themeLine?.number)}`} aria-labelledby={id}>
        <h2 id={id} className="hoofdstuktitel">
          {chapter.themeLine && <Halte number={chapter.themeLine.number} />}
          {titleOf(chapter, network, t)}
        </h2>
        <Anchors name={chapter.slug}>
          <ChapterBody slug={chapter.slug} isWhole />
        </Anchors>
      </section>
    )
  })
}
