import type { ReactNode } from 'react'
import type { EditionHeadFragment, ReportFrameFragment } from '../../shared/gql/graphql'
import type { Crumb } from '../../shared/ui/Breadcrumb'
import { SourceList } from '../../shared/sources/SourceList'
import { Anchors } from './Anchors'
import { Band } from '../../shared/ui/Band'
import { ChapterNav } from './ChapterNav'
import { EditionWarnings } from './EditionWarnings'
import { NextAndPrevious } from './NextAndPrevious'
import { useReportTrail } from './useReportTrail'
import './report.css'

type Props = {
  report: ReportFrameFragment
  edition: EditionHeadFragment | undefined
  /** Steps between the report and this page. */
  trail?: readonly Crumb[]
  here: string
  /** What stands in the band. */
  head: ReactNode
  children: ReactNode
}

/** A page within a report: the chapters at its side, its sources and the way on at its end. */
export function ReportPart({ report, edition, trail = [], here, head, children }: Props) {
  const way = useReportTrail(report.network, edition)
  return (
    <>
      <Band trail={[...way.trail, ...trail]} here={here}>
        {head}
      </Band>
      <div className="wrap">
        <div className="lezen">
          <ChapterNav report={report} />
          <div className="leestekst">
            <EditionWarnings edition={edition} />
            <Anchors>{children}</Anchors>
            <SourceList />
            <NextAndPrevious report={report} />
          </div>
        </div>
      </div>
    </>
  )
}
