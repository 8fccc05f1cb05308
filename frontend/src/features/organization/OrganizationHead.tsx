import { Link } from 'react-router'
import type { OrganizationHeadFragment, OrganizationMembershipFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { shortMunicipalityName } from '../../shared/pictures/municipalityName'
import { SourceNote } from '../../shared/sources/SourceNote'
import { AsOf } from '../../shared/ui/AsOf'
import { Heading } from '../../shared/ui/Heading'
import { Icon } from '../../shared/ui/Icon'
import { Note } from '../../shared/ui/Note'
import { organizationTexts } from './organization.texts'
import './organization.css'

type Props = { organization: OrganizationHeadFragment; memberships: readonly OrganizationMembershipFragment[] }

/** What this organization is: its kind, what it owns or hosts, its name, and what it is for. */
export function OrganizationHead({ organization: { kind, name, summary, note, confirmedAt, audience, municipality, website, sources }, memberships }: Props) {
  const t = useTexts(organizationTexts)
  const label = useLabel()
  const registerLang = useRegisterLang()
  return (
    <div className="titel">
      <p className="lijnnaam">
        <span className="etiket">{capitalized(label('organizationKind', kind))}</span>
        <Runs memberships={memberships} />
      </p>
      <Heading title={name} isRegisterName />
      <p className="lead">
        <span {...registerLang}>{summary}</span> <SourceNote citations={sources} />
      </p>
      <Note>{note}</Note>
      <AsOf confirmedAt={confirmedAt} audience={audience}>
        {municipality && (
          <span>
            {capitalized(t.seat)}{' '}
            <Link to={`/organisaties/${municipality.slug}`} {...registerLang}>
              {shortMunicipalityName(municipality.name)}
            </Link>
          </span>
        )}
        {website && (
          <a href={website} rel="noreferrer">
            {t.website} <Icon name="out" />
          </a>
        )}
      </AsOf>
    </div>
  )
}

/** The networks that it owns or hosts: what a reader should know before all else. */
function Runs({ memberships }: Pick<Props, 'memberships'>) {
  const t = useTexts(organizationTexts)
  const label = useLabel()
  const registerLang = useRegisterLang()
  const running = memberships.filter(({ role }) => role === 'OWNER' || role === 'HOST')
  return running.map(
    ({ id, role, network }) =>
      network && (
        <Link key={id} className="etiket" to={`/netwerken/${network.slug}`} {...registerLang}>
          {t.in(capitalized(label('membershipRole', role)), network.name)}
        </Link>
      ),
  )
}
