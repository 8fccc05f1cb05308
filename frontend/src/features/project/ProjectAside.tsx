import { Link } from 'react-router'
import type { ProjectOverlapFragment, ProjectSubjectFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized } from '../../shared/labels/useLabel'
import { SourceNote } from '../../shared/sources/SourceNote'
import { SidePanel } from '../../shared/ui/Section'
import { otherSide } from './otherSide'
import { projectTexts } from './project.texts'

/** Where others work on the same matter. */
export function ProjectOverlaps({ slug, overlaps }: { slug: string; overlaps: readonly ProjectOverlapFragment[] }) {
  const t = useTexts(projectTexts)
  const registerLang = useRegisterLang()
  if (overlaps.length === 0) return null
  return (
    <SidePanel title={t.overlaps}>
      <ul className="rij">
        {overlaps.map((overlap) => (
          <li key={overlap.id} {...registerLang}>
            <OverlapName side={otherSide(slug, overlap)} /> <SourceNote citations={overlap.sources} />
            <span className="klein">{overlap.summary}</span>
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

/** Topics, target groups, schemes and subprojects. */
export function ProjectSubject({ project: { topics, targetGroups, agreements, children } }: { project: ProjectSubjectFragment }) {
  const t = useTexts(projectTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  if ([topics, targetGroups, agreements, children].every(({ length }) => length === 0)) return null
  return (
    <SidePanel title={t.about}>
      <ul className="labels" {...registerLang}>
        {topics.map((topic) => (
          <li key={topic}>{topic}</li>
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
          <p className="klein">{format.list(agreements)}</p>
        </>
      )}
      {children.length > 0 && <Subprojects projects={children} />}
    </SidePanel>
  )
}

function Subprojects({ projects }: { projects: ProjectSubjectFragment['children'] }) {
  const t = useTexts(projectTexts)
  const registerLang = useRegisterLang()
  return (
    <>
      <h3>{t.subprojects}</h3>
      <ul className="rij">
        {projects.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={`/projecten/${slug}`} {...registerLang}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
