import type { AboutPartFragment, Phase } from '../../../shared/gql/graphql'
import { ReportAboutDocument } from '../../../shared/gql/documents/ReportAbout'
import { useTexts } from '../../../shared/i18n/texts'
import { capitalized, useLabel } from '../../../shared/labels/useLabel'
import { groupBy } from '../../../shared/list/groupBy'
import { Stop } from '../../../shared/pictures/Stop'
import { stopForm } from '../../../shared/pictures/stopGeometry'
import { SourceNote } from '../../../shared/sources/SourceNote'
import { Anchor } from '../../../shared/ui/Anchor'
import { Note } from '../../../shared/ui/Note'
import { Section } from '../../../shared/ui/Section'
import { AbbreviatedText } from '../../abbreviation'
import { Later } from '../Later'
import { Decisions, Governance, NetworkMembers, Seats } from '../parts'
import { ChapterQuery, type ChapterProps } from './ChapterQuery'
import { chapterTexts } from './chapter.texts'
import './phases.css'

/** What the network is, who is in it, how it decides and what it decided, and what the phases mean. */
export default function AboutBody({ slug }: ChapterProps) {
  const t = useTexts(chapterTexts)
  return (
    <ChapterQuery document={ReportAboutDocument} slug={slug}>
      {({ network, chapter }) =>
        chapter && (
          <>
            <p>
              <AbbreviatedText>{network.summary}</AbbreviatedText> <SourceNote citations={network.sources} /> <Anchor name={t.summary} />
            </p>
            <Note>{network.note}</Note>
            <Later>
              <NetworkMembers members={chapter.memberships} />
              <Governance bodies={chapter.bodies} />
              <SeatsAndDecisions chapter={chapter} />
              <PhasesExplained phases={chapter.phases} />
            </Later>
          </>
        )
      }
    </ChapterQuery>
  )
}

function SeatsAndDecisions({ chapter: { posts, decisions } }: { chapter: NonNullable<AboutPartFragment['chapter']> }) {
  const t = useTexts(chapterTexts)
  return (
    <>
      {[...groupBy(posts, ({ body }) => body?.name)].map(([body, seats]) => (
        <Section key={body} title={body ? t.seatsOf(body) : t.seats}>
          <Seats seats={seats} />
        </Section>
      ))}
      <Section title={t.decisions}>{decisions.length > 0 ? <Decisions decisions={decisions} /> : <p className="zacht">{t.noDecisions}</p>}</Section>
    </>
  )
}

/** The phases that this report speaks of, in our words. */
function PhasesExplained({ phases }: { phases: readonly Phase[] }) {
  const t = useTexts(chapterTexts)
  const label = useLabel()
  if (phases.length === 0) return null
  return (
    <Section title={t.phases}>
      <p>{t.phasesWhy}</p>
      <dl className="fasen-uitleg l0">
        {phases.map((phase) => (
          <div key={phase}>
            <dt>
              <svg viewBox="0 0 28 28" aria-hidden="true">
                <Stop form={stopForm(phase)} x={14} y={14} />
              </svg>
              {capitalized(label('phase', phase))}
            </dt>
            <dd>{t.phaseMeans[phase]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
