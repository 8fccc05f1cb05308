import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { LeftOut } from '../../features/leftOut'
import {
  OrganizationDecisions, OrganizationFamily, OrganizationHead, OrganizationKeyFigures, OrganizationMemberships,
  OrganizationPlaces, OrganizationSeats,
} from '../../features/organization'
import type { OrganizationPageQuery } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { shortMunicipalityName } from '../../shared/pictures/municipalityName'
import { SourceList } from '../../shared/sources/SourceList'
import { Band } from '../../shared/ui/Band'
import { OrganizationWorkSection } from './OrganizationWorkSection'
import { organizationPageTexts } from './organizationPage.texts'

// Only for an organization of which no seat is known.
const Approach = lazy(() => import('./organizationApproach'))

type Props = {
  organization: NonNullable<OrganizationPageQuery['organization']>
  municipalities: OrganizationPageQuery['municipalities']
}

/** One organization: what it is and how much it does, whom to approach, then all that it does. */
export function OrganizationView({ organization, municipalities }: Props) {
  const t = useTexts(organizationPageTexts)
  const { memberships, decisions } = organization
  const name = shortMunicipalityName(organization.name)
  const hasSeats = organization.posts.length > 0
  const hasTies = memberships.length > 0 || organization.parent !== null || organization.children.length > 0
  return (
    <>
      <Band trail={[{ to: '/organisaties', name: t.organizations }]} here={organization.name}>
        <OrganizationHead organization={organization} memberships={memberships} />
        <OrganizationKeyFigures
          projects={organization.projectCount}
          decisions={decisions.length}
          memberships={memberships}
          participations={organization.participations}
        />
      </Band>
      <div className="wrap">
        <OrganizationSeats name={name} posts={organization.posts} />
        <div className="twee-een">
          <div>
            <OrganizationWorkSection organization={organization} />
            {organization.projectCount > 0 && (
              <p>
                <Link to={`/wie-doet-wat?tekening=ego&van=${organization.id}`}>{t.asPicture}</Link>
              </p>
            )}
            <OrganizationPlaces organization={organization} municipalities={municipalities} />
            <OrganizationDecisions name={name} decisions={decisions} />
          </div>
          {(hasTies || !hasSeats) && (
            <aside>
              <OrganizationMemberships memberships={memberships} />
              <OrganizationFamily organization={organization} />
              {!hasSeats && (
                <Suspense>
                  <Approach id={organization.id} />
                </Suspense>
              )}
            </aside>
          )}
        </div>
        <SourceList />
        <LeftOut id={organization.id} />
      </div>
    </>
  )
}
