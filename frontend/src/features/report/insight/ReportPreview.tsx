import { useState } from 'react'
import { Link } from 'react-router'
import type { ReportFrameFragment, ReportInsightFragment } from '../../../shared/gql/graphql'
import { useFormat } from '../../../shared/i18n/format'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { Select } from '../../../shared/list/Select'
import { Message } from '../../../shared/states/Message'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { Section } from '../../../shared/ui/Section'
import { titleOf } from '../chapters'
import { addressOf, draftedAt, type ReportPlace } from '../place'
import { useReportPlace } from '../useReportPlace'
import { reportTexts } from '../report.texts'
import { narrower, type Wider } from './audiences'
import { insightTexts } from './insight.texts'
import { missedOf, MissedList, ToldElsewhere } from './LeftOutList'
import { ReadAs } from './ReadAs'
import { useInsight } from './useInsight'
import './insight.css'

type Props = { report: ReportFrameFragment; period?: ReportPlace['period'] }

/** The report as a narrower audience would get it: what is left out per chapter, and what then points nowhere. */
export default function ReportPreview({ report, period }: Props) {
  const t = useTexts(insightTexts)
  const [audience, setAudience] = useState<Wider>('PUBLIC')
  const query = useInsight(audience, period)
  const choices = narrower(report.audience)
  return (
    <Section title={t.title}>
      <p>{t.why}</p>
      {choices.length > 1 && (
        <div className="keuze">
          <Select
            label={t.audience}
            value={audience}
            options={choices.map((choice) => ({ value: choice, label: t.audiences[choice] }))}
            onChange={(choice) => setAudience(choice)}
          />
        </div>
      )}
      <ReadAs audience={audience} />
      <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['line', 'line', 'line']} />}>
        {(answer) => {
          const insight = answer.report ?? answer.edition?.report
          return (
            insight && (
              <>
                <PerChapter network={report.network} insight={insight} />
                <Dangling network={report.network} insight={insight} {...(period && { period })} />
              </>
            )
          )
        }}
      </QueryView>
    </Section>
  )
}

type InsightProps = { network: ReportFrameFragment['network']; insight: ReportInsightFragment }

// The chapters are those of the report that was asked about: a draft may have others than the report on the page.
function PerChapter({ network, insight: { chapters, leftOut } }: InsightProps) {
  const t = useTexts(insightTexts)
  const report = useTexts(reportTexts)
  const format = useFormat()
  if (leftOut.length === 0) return <p>{t.nothingAtAll}</p>
  const parts = leftOut.map((one) => {
    const found = chapters.find(({ slug }) => slug === one.chapter)
    return { name: found ? titleOf(found, network, report) : one.chapter, leftOut: one }
  })
  const missed = parts.filter(({ leftOut: one }) => one.whole || missedOf(one).length > 0)
  return (
    <>
      {missed.length === 0 && <p>{t.nothingMissed}</p>}
      {missed.map(({ name, leftOut: one }) => (
        <details key={one.chapter} className="inzage">
          <summary>
            {name}: {t.count(format.number(missedOf(one).length))}
          </summary>
          <MissedList leftOut={one} />
        </details>
      ))}
      <ToldElsewhere parts={parts} />
    </>
  )
}

function Dangling({ network, insight: { chapters, danglingReferences: references }, period }: InsightProps & Pick<Props, 'period'>) {
  const t = useTexts(insightTexts)
  const report = useTexts(reportTexts)
  const place = draftedAt(useReportPlace(), period)
  const registerLang = useRegisterLang()
  if (references.length === 0) return <Message tone="good">{t.noDangling}</Message>
  return (
    <>
      <h3>{t.dangling}</h3>
      <p>{t.danglingWhy}</p>
      <ul className="weggelaten">
        {references.map(({ kind, chapter, sentence, words }) => {
          const found = chapters.find(({ slug }) => slug === chapter)
          return (
            <li key={`${chapter} ${words} ${sentence}`}>
              <span {...registerLang}>‘{sentence}’</span>
              <span className="klein zacht">
                {t.kinds[kind]}: <b {...registerLang}>{words}</b>. {found && <Link to={addressOf(place, chapter)}>{titleOf(found, network, report)}</Link>}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
