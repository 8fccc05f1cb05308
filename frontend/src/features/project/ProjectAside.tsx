import { Link } from 'react-router'
import { AbbreviatedText, useAbbreviations } from '../abbreviation'
import type { ProjectOverlapFragment, ProjectSubjectFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useLanguage, useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized } from '../../shared/labels/useLabel'
import { SourceNote } from '../../shared/sources/SourceNote'
import { SidePanel } from '../../shared/ui/Section'
import { agreementName } from '../../shared/labels/agreementNames'
import { otherSide } from './otherSide'
import { projectTexts } from './project.texts'

/** Where others work on the same matter. */
export function ProjectOverlaps({ slug, overlaps }: { slug: string; overlaps: readonly ProjectOverlapFragment[] }) {
  const t = useTexts(projectTexts)
  const registerLang = useRegisterLang()
  const lang = useLanguage()
  if (overlaps.length === 0) return null
  return (
    <SidePanel title={t.overlaps}>
      <ul className="rij">
        {overlaps.map((overlap) => (
          <li key={overlap.id} {...registerLang}>
            <OverlapName side={otherSide(slug, overlap)} /> <SourceNote citations={overlap.sources} />
            <span className="klein">
              <AbbreviatedText>{overlap.summary}</AbbreviatedText>
            </span>
            <span className="klein zacht" lang={lang}>
              {overlap.stated ? t.overlapStated : t.overlapDerived}
            </span>
          </li>
        ))}
      </ul>
    </SidePanel>
  )
}

function OverlapName({ side: { project, network, topic } }: { side: ProjectOverlapFragment['left'] }) {
  if (project) return <Link to={`/projecten/${project.slug}`}>{project.name}</Link>
  const name = topic && capitalized(topic)
  if (network) return <Link to={`/netwerken/${network.slug}`}>{[network.name, name].filter(Boolean).join(': ')}</Link>
  return <b>{name}</b>
}

/** Topics, target groups and the agreements that it belongs to; each topic leads to more of it. */
export function ProjectSubject({ project: { topics, targetGroups, agreements } }: { project: ProjectSubjectFragment }) {
  const t = useTexts(projectTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  if ([topics, targetGroups, agreements].every(({ length }) => length === 0)) return null
  return (
    <SidePanel title={t.about}>
      <ul className="labels" {...registerLang}>
        {topics.map((topic) => (
          <li key={topic}>
            <Link to={`/projecten?${new URLSearchParams({ onderwerp: topic })}`}>{topic}</Link>
          </li>
        ))}
      </ul>
      {targetGroups.length > 0 && (
        <>
          <h3>{t.forWhom}</h3>
          <p className="klein" {...registerLang}>
            {capitalized(format.list(targetGroups))}
          </p>
        </>
      )}
      {agreements.length > 0 && (
        <>
          <h3>{t.belongsTo}</h3>
          <Agreements codes={agreements} />
        </>
      )}
    </SidePanel>
  )
}

/** The short name of each scheme, opened where the register says what it stands for. */
function Agreements({ codes }: { codes: readonly string[] }) {
  const registerLang = useRegisterLang()
  const abbreviations = useAbbreviations()
  return (
    <ul className="klein">
      {codes.map((code) => {
        const long = abbreviations.find(({ short }) => short === code)?.long
        return (
          <li key={code} {...registerLang}>
            <Link to={`/projecten?${new URLSearchParams({ akkoord: code })}`}>
              {agreementName(code)}
            </Link>
            {long && ` (${long})`}
          </li>
        )
      })}
    </ul>
  )
}
