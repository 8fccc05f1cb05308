import { Link } from 'react-router'
import type { OrganizationMembershipFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { SourceNote } from '../../shared/sources/SourceNote'
import { SidePanel } from '../../shared/ui/Section'
import { byNetwork } from './memberships'
import { organizationTexts } from './organization.texts'

/** The networks that it is in, as what and since when. */
export function OrganizationMemberships({ memberships }: { memberships: readonly OrganizationMembershipFragment[] }) {
  const t = useTexts(organizationTexts)
  const registerLang = useRegisterLang()
  if (memberships.length === 0) return null
  return (
    <SidePanel title={t.memberships}>
      <ul className="rij">
        {byNetwork(memberships).map(({ network, memberships: roles }) => (
          <li key={network.slug}>
            <Link to={`/netwerken/${network.slug}`} {...registerLang}>
              {network.name}
            </Link>
            {roles.map((role) => (
              <RoleInNetwork key={role.id} membership={role} />
            ))}
          </li>
        ))}
      </ul>
    </SidePanel>
  )
}

function RoleInNetwork({ membership: { role, from, until, sources } }: { membership: OrganizationMembershipFragment }) {
  const format = useFormat()
  const label = useLabel()
  const words = [label('membershipRole', role), (from || until) && format.period({ from, until })]
  return (
    <span className="klein zacht">
      {words.filter(Boolean).join(', ')} <SourceNote citations={sources} />
    </span>
  )
}
