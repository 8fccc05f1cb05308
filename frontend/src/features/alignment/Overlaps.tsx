import { Link } from 'react-router'
import type { NetworkOverlapFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized } from '../../shared/labels/useLabel'
import { SourceNote } from '../../shared/sources/SourceNote'
import { AudienceMark } from '../../shared/ui/Audience'
import { Note } from '../../shared/ui/Note'
import { Section } from '../../shared/ui/Section'
import { alignmentTexts } from './alignment.texts'
import { isSameTopic, overlapGroups, type OverlapGroup, type Side, type Sided } from './grouping'
import './alignment.css'

/** Where a network and another work on the same matter, by that other; absent when there is none. */
export function Overlaps({ slug, overlaps }: { slug: string; overlaps: readonly NetworkOverlapFragment[] }) {
  const t = useTexts(alignmentTexts)
  if (overlaps.length === 0) return null
  return (
    <Section title={t.overlaps}>
      <p className="klein zacht">{t.overlapsLead}</p>
      <div className="onderwerpen">
        {overlapGroups(slug, overlaps).map((group) => (
          <WithOther key={group.network?.slug ?? ''} group={group} />
        ))}
      </div>
    </Section>
  )
}

function WithOther({ group: { network, isOwn, overlaps } }: { group: OverlapGroup }) {
  const t = useTexts(alignmentTexts)
  const registerLang = useRegisterLang()
  return (
    <div>
      <h3 className="samenloop">
        <Meeting />
        {isOwn && t.own}
        {!isOwn && !network && t.outside}
        {!isOwn && network && (
          <Link to={`/netwerken/${network.slug}`} {...registerLang}>
            {network.name}
          </Link>
        )}
      </h3>
      <ul>
        {overlaps.map((sided) => (
          <li key={sided.overlap.id}>
            <OverlapText sided={sided} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Two routes that meet. */
function Meeting() {
  return (
    <svg viewBox="0 0 64 28" aria-hidden="true">
      <path className="spoor l0" d="M0 5h18l12 9h34" />
      <path className="spoor l0" d="M0 23h18l12 -9h34" />
      <circle className="st wit" cx="34" cy="14" r="7" />
    </svg>
  )
}

function OverlapText({ sided: { overlap, own, other } }: { sided: Sided }) {
  const t = useTexts(alignmentTexts)
  const registerLang = useRegisterLang()
  return (
    <>
      <p className="kopje">
        <SideName side={own} />
        {!isSameTopic(own, other) && (
          <>
            {' '}
            <span className="zacht">{t.onBothSides}</span> <SideName side={other} />
          </>
        )}
      </p>
      <p>
        <span {...registerLang}>{overlap.summary}</span> <SourceNote citations={overlap.sources} />
      </p>
      {!overlap.stated && <p className="klein zacht">{t.inferred}</p>}
      <Note>{overlap.note}</Note>
      {overlap.audience !== 'PUBLIC' && <AudienceMark audience={overlap.audience} />}
    </>
  )
}

function SideName({ side: { project, topic } }: { side: Side }) {
  const t = useTexts(alignmentTexts)
  const registerLang = useRegisterLang()
  if (project) return <Link to={`/projecten/${project.slug}`} {...registerLang}>{project.name}</Link>
  return topic ? <span {...registerLang}>{capitalized(topic)}</span> : t.wholeNetwork
}
