import { Suspense } from 'react'
import { ChapterBody, ForWhoSeesMoreOfChapter, minutesToRead, ReportPart, ReportStand, reportTexts, titleOf } from '../../features/report'
import type { EditionHeadFragment, ReportFrameFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { Skeleton } from '../../shared/states/Skeleton'
import { Heading } from '../../shared/ui/Heading'

type Props = { report: ReportFrameFragment; edition: EditionHeadFragment | undefined; chapter: ReportFrameFragment['chapters'][number] }

/** One chapter of a report: its name and how long it takes, then what is in it. */
export function ReportChapterView({ report, edition, chapter }: Props) {
  const t = useTexts(reportTexts)
  const format = useFormat()
  const { themeLine, number, words } = chapter
  const title = titleOf(chapter, report.network, t)
  const head = (
    <div className={`titel ${lineClass(themeLine?.number)}`}>
      <p className="lijnnaam">
        <span>{t.chapter(number)}</span>
        {themeLine && (
          <span>
            <Halte number={themeLine.number} />
            {t.line(themeLine.number)}
          </span>
        )}
        {words > 0 && <span className="zacht">{t.minutes(format.number(minutesToRead(words)))}</span>}
      </p>
      <Heading title={title} isRegisterName={themeLine !== null} />
      <ReportStand report={report} edition={edition} />
    </div>
  )
  return (
    <ReportPart report={report} edition={edition} here={title} head={head}>
      <Suspense fallback={<Skeleton shape={['line', 'line', 'title', 'line', 'tiles', 'line']} />}>
        <ChapterBody slug={chapter.slug} />
      </Suspense>
      <ForWhoSeesMoreOfChapter report={report} chapter={chapter.slug} />
    </ReportPart>
  )
}
