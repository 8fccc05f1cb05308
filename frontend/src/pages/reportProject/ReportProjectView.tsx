import { Suspense } from 'react'
import { addressOf, ProjectPart, ReportPart, ReportStand, reportTexts, titleOf, useReportPlace } from '../../features/report'
import { AbbreviatedText } from '../../features/abbreviation'
import type { EditionHeadFragment, ReportFrameFragment, ReportProjectPartFragment } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Skeleton } from '../../shared/states/Skeleton'
import { Heading } from '../../shared/ui/Heading'

type Props = {
  report: ReportFrameFragment
  edition: EditionHeadFragment | undefined
  chapter: ReportFrameFragment['chapters'][number]
  section: ReportProjectPartFragment
}

/** What a report says about one project. */
export function ReportProjectView({ report, edition, chapter, section: { project, ...section } }: Props) {
  const t = useTexts(reportTexts)
  const place = useReportPlace()
  const inChapter = titleOf(chapter, report.network, t)
  const line = chapter.themeLine?.number
  const head = (
    <div className={`titel ${lineClass(line)}`}>
      <p className="lijnnaam">
        <span>
          {line && <Halte number={line} />}
          {inChapter}
        </span>
      </p>
      <Heading title={project.name} isRegisterName />
      <p className="lead">
        <AbbreviatedText>{project.goal}</AbbreviatedText> <SourceNote citations={project.sources} />
      </p>
      <ReportStand report={report} edition={edition} />
    </div>
  )
  return (
    <ReportPart report={report} edition={edition} trail={[{ to: addressOf(place, chapter.slug), name: inChapter }]} here={project.name} head={head}>
      <Suspense fallback={<Skeleton shape={['line', 'title', 'line', 'line']} />}>
        <ProjectPart section={{ project, ...section }} />
      </Suspense>
    </ReportPart>
  )
}
