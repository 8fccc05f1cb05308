import { useState } from 'react'
import { Link } from 'react-router'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { ApproachOfDocument } from '../../shared/gql/documents/ApproachOf'
import type { ApproachOfQuery, ApproachWayFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { SourceNote } from '../../shared/sources/SourceNote'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { SidePanel } from '../../shared/ui/Section'
import { approachTexts } from './approach.texts'

/** Ways in that can be overseen; more come when asked for. */
const overseen = 4

/** Through whom to start with an organization, project or theme line, by global id; never a private person's details. */
export default function Approach({ id }: { id: string }) {
  const t = useTexts(approachTexts)
  const query = usePageQuery(ApproachOfDocument, { id })
  return (
    <SidePanel title={t.title}>
      <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['line', 'line']} />}>
        {({ node }) => <Ways ways={waysOf(node)} isOfOrganization={id.startsWith('organization:')} />}
      </QueryView>
    </SidePanel>
  )
}

const waysOf = (node: ApproachOfQuery['node']) => (node && 'approach' in node ? node.approach : [])

function Ways({ ways, isOfOrganization }: { ways: readonly ApproachWayFragment[]; isOfOrganization: boolean }) {
  const t = useTexts(approachTexts)
  const [isWhole, setWhole] = useState(false)
  const [nearest] = ways
  if (!nearest) return <p className="klein">{isOfOrganization ? t.noneOfOrganization : t.none}</p>
  const shown = isWhole ? ways : ways.slice(0, overseen)
  return (
    <>
      {t.nearest[nearest.nearness] && <p className="klein">{t.nearest[nearest.nearness]}</p>}
      <ul className="rij">
        {shown.map((way) => (
          <Way key={way.id} way={way} />
        ))}
      </ul>
      {ways.length > shown.length && (
        <button type="button" className="knop" onClick={() => setWhole(true)}>
          {t.more(ways.length - shown.length)}
        </button>
      )}
    </>
  )
}

/** Whoever had a function two years ago may have left since. */
function isOld(asOf: string): boolean {
  const limit = new Date()
  limit.setFullYear(limit.getFullYear() - 2)
  return asOf < limit.toISOString().slice(0, asOf.length)
}

function Way({ way: { post, participation, organization, in: where, asOf } }: { way: ApproachWayFragment }) {
  const t = useTexts(approachTexts)
  const label = useLabel()
  const format = useFormat()
  const registerLang = useRegisterLang()
  const place = 'name' in where ? where.name : ''
  // What a source calls the function already says of what.
  const role = post?.person?.function ?? (post ? capitalized(t.of(label('postRole', post.role), place)) : capitalized(t.lead))
  return (
    <li>
      <span {...(post?.person && registerLang)}>{role}</span>{' '}
      {organization && (
        <Link to={`/organisaties/${organization.slug}`} {...registerLang}>
          {organization.name}
        </Link>
      )}{' '}
      <SourceNote citations={(post ?? participation)?.sources ?? []} />
      <span className="klein zacht"> {asOf ? [t.asOf(format.date(asOf)), ...(isOld(asOf) ? [t.isOld] : [])].join(', ') : t.noDate}</span>
    </li>
  )
}
