import type { RecommendationItemFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { SourceNote } from '../../shared/sources/SourceNote'
import { AudienceMark } from '../../shared/ui/Audience'
import { Note } from '../../shared/ui/Note'
import { Section } from '../../shared/ui/Section'
import { alignmentTexts } from './alignment.texts'
import { topicsOf, type Topic } from './grouping'
import './alignment.css'

/** What others advise or wish of a network, by topic; absent when there is none. */
export function Recommendations({ recommendations }: { recommendations: readonly RecommendationItemFragment[] }) {
  const t = useTexts(alignmentTexts)
  if (recommendations.length === 0) return null
  const wishes = recommendations.filter(({ kind }) => kind === 'WISH').length
  return (
    <Section title={t.recommendations} aside={<p className="zacht">{t.count(t.advice(recommendations.length - wishes), t.wishes(wishes))}</p>}>
      <p className="klein zacht">{t.lead}</p>
      <div className="onderwerpen">
        {topicsOf(recommendations).map((topic) => (
          <TopicBlock key={topic.topic} topic={topic} />
        ))}
      </div>
    </Section>
  )
}

function TopicBlock({ topic: { topic, items } }: { topic: Topic }) {
  const registerLang = useRegisterLang()
  return (
    <div>
      <h3 {...registerLang}>{capitalized(topic)}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <RecommendationText item={item} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function RecommendationText({ item: { kind, summary, addressedTo, audience, note, sources } }: { item: RecommendationItemFragment }) {
  const t = useTexts(alignmentTexts)
  const label = useLabel()
  const registerLang = useRegisterLang()
  return (
    <>
      <p>
        {kind && <span className={`etiket ${kind === 'WISH' ? 'wens' : ''}`.trim()}>{label('recommendationKind', kind)}</span>}
        <span {...registerLang}>{summary}</span> <SourceNote citations={sources} />
      </p>
      <p className="klein zacht" {...registerLang}>
        {t.addressedTo(addressedTo)}
      </p>
      <Note>{note}</Note>
      {audience !== 'PUBLIC' && <AudienceMark audience={audience} />}
    </>
  )
}
