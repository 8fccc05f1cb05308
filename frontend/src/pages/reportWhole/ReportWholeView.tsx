import { useRef } from 'react'
import { EditionWarnings, ReportStand, titleOf, reportTexts, useReportTrail } from '../../features/report'
import type { EditionHeadFragment, ReportFrameFragment } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { Band } from '../../shared/ui/Band'
import { Heading } from '../../shared/ui/Heading'
import { anchorId } from '../../shared/ui/anchorId'
import { TakeAway } from './TakeAway'
import { WholeChapters } from './WholeChapters'
import { useIsComplete } from './useIsComplete'
import { useRunningHead } from './useRunningHead'
import { reportWholeTexts } from './reportWhole.texts'
import './reportWhole.css'

type Props = { report: ReportFrameFragment; edition: EditionHeadFragment | undefined }

/** The whole report on one page: to read on paper, or to keep. */
export function ReportWholeView({ report, edition }: Props) {
  const t = useTexts(reportWholeTexts)
  const { title, trail } = useReportTrail(report.network, edition)
  const document = useRef<HTMLDivElement>(null)
  const chapters = useRef<HTMLDivElement>(null)
  const isComplete = useIsComplete(chapters)
  const words = useTexts(reportTexts)
  useRunningHead(
    title,
    report.chapters.map((chapter) => ({ id: anchorId('hoofdstuk', chapter.slug), title: titleOf(chapter, report.network, words) })),
  )
  return (
    <div className="heel" ref={document}>
      <Band trail={trail} here={t.onePage}>
        <div className="titel">
          <Heading title={title} isRegisterName={Boolean(edition?.title)} />
          <ReportStand report={report} edition={edition} />
          <p className="klein alleen-print">
            {t.readAt} {window.location.origin}
            {window.location.pathname}
          </p>
          {isComplete ? <TakeAway document={document} title={title} /> : <p className="klein acties">{t.comes}</p>}
        </div>
      </Band>
      <div className="wrap">
        <EditionWarnings edition={edition} />
        <ContentsList report={report} />
        <div ref={chapters} aria-busy={!isComplete}>
          <WholeChapters report={report} />
        </div>
      </div>
    </div>
  )
}

/** On paper the contents are a list of names; on the screen they lead there. */
function ContentsList({ report: { chapters, network } }: { report: ReportFrameFragment }) {
  const t = useTexts(reportTexts)
  return (
    <nav className="heel-inhoud" aria-label={t.contents}>
      <h2>{t.contents}</h2>
      <ol>
        {chapters.map((chapter) => (
          <li key={chapter.slug}>
            <a href={`#${anchorId('hoofdstuk', chapter.slug)}`}>{titleOf(chapter, network, t)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
