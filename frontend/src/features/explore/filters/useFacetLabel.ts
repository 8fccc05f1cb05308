import { useTexts } from '../../../shared/i18n/texts'
import type { OrganizationKind, ParticipationRole, Phase } from '../../../shared/gql/graphql'
import { capitalized, useLabel } from '../../../shared/labels/useLabel'
import { shortMunicipalityName } from '../../../shared/pictures/municipalityName'
import { agreementName } from '../../../shared/labels/agreementNames'
import type { FacetName } from '../exploreState'
import { exploreTexts } from '../explore.texts'

/** What a value of a filter is called on the screen. */
export function useFacetLabel() {
  const t = useTexts(exploreTexts)
  const label = useLabel()
  return (facet: FacetName, value: string, name: string | null | undefined): string => {
    switch (facet) {
      case 'rol':
        return capitalized(label('participationRole', value as ParticipationRole))
      case 'soort':
        return capitalized(label('organizationKind', value as OrganizationKind))
      case 'fase':
        return capitalized(label('phase', value as Phase))
      case 'gemeente':
        return shortMunicipalityName(name ?? value)
      case 'afspraak':
        return agreementName(value)
      default:
        return value === '~local' ? t.local : (name ?? value)
    }
  }
}
