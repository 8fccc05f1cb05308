import type { DecisionEntryFragment } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { useAnchor } from '../../shared/ui/useAnchor'
import { DecisionEntry } from './DecisionEntry'
import { decisionTexts } from './decision.texts'
import { byYear, joinAlike, type Year } from './joint'
import { yearId, YearRoute } from './YearRoute'
import './timeline.css'

type Entry = DecisionEntryFragment

/** Decisions through time: a stretch of the route per year, a stop per decision. */
export function DecisionTimeline({ decisions }: { decisions: readonly Entry[] }) {
  const years = byYear(decisions)
  return (
    <>
      {years.length > 1 && <YearRoute years={years} />}
      {years.map((year) => (
        <YearOfDecisions key={year.year} year={year} />
      ))}
    </>
  )
}

function YearOfDecisions({ year: { year, decisions } }: { year: Year<Entry> }) {
  const t = useTexts(decisionTexts)
  const anchor = useAnchor<HTMLHeadingElement>(yearId(year))
  return (
    <section className="jaar">
      <h2 {...anchor}>
        {year} <span className="klein zacht">{t.count(decisions.length)}</span>
      </h2>
      <DecisionRoute decisions={decisions} />
    </section>
  )
}

/** Decisions in the order given, without years. */
export function DecisionRoute({ decisions }: { decisions: readonly Entry[] }) {
  return (
    <ol className="halten l0 besluiten">
      {joinAlike(decisions).map((joint) => (
        <DecisionEntry key={joint.key} joint={joint} />
      ))}
    </ol>
  )
}
