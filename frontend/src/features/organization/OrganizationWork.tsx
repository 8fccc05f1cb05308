import { Link } from 'react-router'
import type { OrganizationMembershipFragment, OrganizationParticipationFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { Bar } from '../../shared/pictures/Bar'
import { organizationTexts } from './organization.texts'
import { WorkRow } from './WorkRow'
import { workByNetwork, type NetworkWork } from './work'
import './organization.css'

/** Up to so many rows can be overseen at once; beyond that only the largest network is open. */
const overseen = 40

type Props = {
  participations: readonly OrganizationParticipationFragment[]
  memberships: readonly OrganizationMembershipFragment[]
}

/** What it does, per network with its count; local initiatives apart, at the end. */
export function OrganizationWork({ participations, memberships }: Props) {
  const t = useTexts(organizationTexts)
  const groups = workByNetwork(participations, memberships)
  const most = Math.max(...groups.map(({ projects }) => projects))
  if (groups.length === 0) return <p className="zacht">{t.noWork}</p>
  return groups.map((group, index) => (
    <NetworkGroup key={group.network?.slug ?? ''} group={group} most={most} isOpen={index === 0 || participations.length <= overseen} />
  ))
}

function NetworkGroup({ group: { network, roles, rows, projects }, most, isOpen }: { group: NetworkWork; most: number; isOpen: boolean }) {
  const t = useTexts(organizationTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  const count = t.projects(projects, format.number(projects))
  return (
    <details className="netwerk" open={isOpen}>
      <summary>
        <h3 {...(network && registerLang)}>{network?.name ?? t.local}</h3>
        <span className="klein zacht">{[...roles.map((role) => label('membershipRole', role)), count].join(', ')}</span>
        {/* The count stands beside it in words. */}
        <span aria-hidden="true">
          <Bar part={projects} whole={most} label={count} />
        </span>
      </summary>
      <p className="klein">
        {network ? <Link to={`/netwerken/${network.slug}`}>{t.toNetwork(network.name)}</Link> : <span className="zacht">{t.localWhat}</span>}
      </p>
      <ul>
        {rows.map((row) => (
          <WorkRow key={row.id} row={row} />
        ))}
      </ul>
    </details>
  )
}
