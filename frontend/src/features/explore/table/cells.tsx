import { Link } from 'react-router'
import type { ExploreProjectFragment, ParticipationRole } from '../../../shared/gql/graphql'
import { useFormat } from '../../../shared/i18n/format'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { capitalized, useLabel } from '../../../shared/labels/useLabel'
import { Halte } from '../../../shared/pictures/Halte'
import { lineClass } from '../../../shared/pictures/lines'
import { exploreTexts } from '../explore.texts'
import { tableTexts } from './tables.texts'

type Named = { slug: string; name: string }

export function OrganizationLink({ organization: { slug, name } }: { organization: Named }) {
  const registerLang = useRegisterLang()
  return (
    <Link to={`/organisaties/${slug}`} {...registerLang}>
      {name}
    </Link>
  )
}

export function ProjectLink({ project }: { project: Pick<ExploreProjectFragment, 'slug' | 'name'> & Partial<ExploreProjectFragment> }) {
  const registerLang = useRegisterLang()
  const line = project.themeLine?.number
  return (
    <span className={`projectcel ${lineClass(line)}`}>
      {line && <Halte number={line} />}
      <Link to={`/projecten/${project.slug}`} {...registerLang}>
        {project.name}
      </Link>
    </span>
  )
}

export function NetworkLink({ network }: { network: Named | null }) {
  const t = useTexts(exploreTexts)
  const registerLang = useRegisterLang()
  if (!network) return <span className="zacht">{t.local}</span>
  return (
    <Link to={`/netwerken/${network.slug}`} {...registerLang}>
      {network.name}
    </Link>
  )
}

export function RoleTag({ role }: { role: ParticipationRole }) {
  const label = useLabel()
  return <span className={`rol r-${role.toLowerCase()}`}>{capitalized(label('participationRole', role))}</span>
}

type Dated = { from: string | null; until: string | null; asOf: string | null }

/** Since when and until when, and of when the source is; as exact as it says. */
export function When({ dated: { from, until, asOf } }: { dated: Dated }) {
  const t = useTexts(tableTexts)
  const format = useFormat()
  const known = [from && t.since(format.date(from)), until && t.until(format.date(until)), asOf && format.date(asOf)].filter(Boolean)
  return known.length > 0 ? known.join(', ') : <span className="zacht">{t.notKnown}</span>
}
