import { useState } from 'react'
import { Link } from 'react-router'
import type { ReportFrameFragment } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { Icon } from '../../shared/ui/Icon'
import { titleOf } from './chapters'
import { addressOf } from './place'
import { useReportPlace } from './useReportPlace'
import { reportTexts } from './report.texts'

/** The chapters as stops of a route. On a narrow screen: where the reader is, and the rest on demand. */
export function ChapterNav({ report: { network, chapters } }: { report: ReportFrameFragment }) {
  const t = useTexts(reportTexts)
  const place = useReportPlace()
  const [isOpen, setOpen] = useState(false)
  return (
    <nav className={`hoofdstukken${isOpen ? ' open' : ''}`} aria-label={t.chapterNav}>
      <p>
        <Link to={addressOf(place)}>
          <Icon name="search" /> {t.backToContents}
        </Link>
      </p>
      <ol className="halten" id="alle-hoofdstukken">
        {chapters.map((chapter) => (
          <li key={chapter.slug} className={lineClass(chapter.themeLine?.number)}>
            <Link to={addressOf(place, chapter.slug)} aria-current={chapter.slug === place.chapter ? (place.project ? 'true' : 'page') : undefined}>
              {chapter.themeLine ? <Halte number={chapter.themeLine.number} /> : <span className="punt" />}
              <span>{titleOf(chapter, network, t)}</span>
            </Link>
          </li>
        ))}
      </ol>
      <button type="button" className="knop alleen-smal" aria-expanded={isOpen} aria-controls="alle-hoofdstukken" onClick={() => setOpen(!isOpen)}>
        <Icon name="menu" />
        {isOpen ? t.fewerChapters : t.allChapters}
      </button>
      <ul className="acties">
        <li>
          <Link to={addressOf(place, 'alles')}>
            <Icon name="print" />
            {t.whole}
          </Link>
        </li>
      </ul>
    </nav>
  )
}
