import { Link } from 'react-router'
import type { ProjectTakingPartFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { SourceNote } from '../../shared/sources/SourceNote'
import { projectTexts } from './project.texts'

type Project = ProjectTakingPartFragment
type Stance = Project['municipalities'][number]

/** Who leads, and which municipalities take part since when: the answer before the pictures. */
export function ProjectAtAGlance({ project: { leads, participations, municipalities } }: { project: Project }) {
  const t = useTexts(projectTexts)
  const named = municipalities.filter(({ stance }) => stance === 'TAKES_PART' || stance === 'PILOT')
  // The roles below name them too.
  const repeated = named.length > 0 ? 'genoemd' : undefined
  const citationsOf = (slug: string) =>
    participations.edges.flatMap((edge) => (edge?.node.role === 'LEAD' && edge.node.organization?.slug === slug ? edge.node.sources : []))
  return (
    <dl className="inkort">
      <dt>{t.lead}</dt>
      <dd>
        {leads.length === 0 ? (
          <span className="zacht">{t.noLead}</span>
        ) : (
          <ul>
            {leads.map(({ slug, name }) => (
              <li key={slug}>
                <Organization slug={slug} name={name} /> <SourceNote citations={citationsOf(slug)} />
              </li>
            ))}
          </ul>
        )}
      </dd>
      {municipalities.length > 0 && (
        <>
          <dt className={repeated}>{t.namedMunicipalities}</dt>
          <dd className={repeated}>{named.length === 0 ? <span className="zacht">{t.noneNamed}</span> : <Named stances={named} />}</dd>
        </>
      )}
    </dl>
  )
}

function Organization({ slug, name }: { slug: string; name: string }) {
  return (
    <Link to={`/organisaties/${slug}`} {...useRegisterLang()}>
      {name}
    </Link>
  )
}

function Named({ stances }: { stances: readonly Stance[] }) {
  return (
    <ul>
      {stances.map(({ municipality: { slug, name }, participation }) => (
        <li key={slug}>
          <Organization slug={slug} name={name} /> {participation && <Since participation={participation} />}
        </li>
      ))}
    </ul>
  )
}

/** Since when, or else on which date the source says so; and which source. */
export function Since({ participation: { from, until, asOf, sources } }: { participation: NonNullable<Stance['participation']> }) {
  const t = useTexts(projectTexts)
  const format = useFormat()
  const when = from || until ? format.period({ from, until }) : asOf && t.asOf(format.date(asOf))
  return (
    <span className="klein">
      {when || t.sinceUnknown} <SourceNote citations={sources} />
    </span>
  )
}
