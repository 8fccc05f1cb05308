import { useState } from 'react'
import type { Audience } from '../../../shared/gql/graphql'
import { useTexts } from '../../../shared/i18n/texts'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { insightTexts } from './insight.texts'
import { missedOf, MissedList, ToldElsewhere } from './LeftOutList'
import { narrower, type Wider } from './audiences'
import { ReadAs } from './ReadAs'
import { useInsight } from './useInsight'
import './insight.css'

/** At the end of a chapter, for who sees more of it than others: what they do not get, on demand. */
export default function ChapterInsight({ chapter, audience }: { chapter: string; audience: Audience }) {
  return narrower(audience).map((wider) => <Disclosure key={wider} chapter={chapter} audience={wider} />)
}

function Disclosure({ chapter, audience }: { chapter: string; audience: Wider }) {
  const t = useTexts(insightTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="inzage" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.open[audience]}</summary>
      {isOpen && (
        <>
          <ReadAs audience={audience} />
          <Answer chapter={chapter} audience={audience} />
        </>
      )}
    </details>
  )
}

function Answer({ chapter, audience }: { chapter: string; audience: Wider }) {
  const t = useTexts(insightTexts)
  return (
    <QueryView query={useInsight(audience)} part={t.part} skeleton={<Skeleton shape={['line', 'line']} />}>
      {(answer) => {
        const leftOut = (answer.report ?? answer.edition?.report)?.leftOut.find((one) => one.chapter === chapter)
        if (!leftOut) return <p>{t.nothing}</p>
        return (
          <>
            {leftOut.whole || missedOf(leftOut).length > 0 ? <MissedList leftOut={leftOut} /> : <p>{t.nothing}</p>}
            <ToldElsewhere parts={[{ leftOut }]} />
          </>
        )
      }}
    </QueryView>
  )
}
