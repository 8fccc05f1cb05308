import type { OrganizationHeadFragment, OrganizationPlacesFragment } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { MarkedTiles, type MunicipalityTile } from '../../shared/pictures/Tiles'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Section } from '../../shared/ui/Section'
import { organizationTexts } from './organization.texts'

type Props = {
  organization: OrganizationPlacesFragment & Pick<OrganizationHeadFragment, 'municipality' | 'sources'>
  municipalities: readonly MunicipalityTile[]
}

/** Where it works and has its seat, on the map. Where no source says, there is no map. */
export function OrganizationPlaces({ organization: { serves, municipality, sources }, municipalities }: Props) {
  const t = useTexts(organizationTexts)
  const served = new Set(serves.map(({ slug }) => slug))
  const mark = (slug: string) => {
    if (served.has(slug)) return t.worksHere
    return municipality?.slug === slug ? t.isSeat : undefined
  }
  const tiles = municipalities.map((tile) => ({ ...tile, mark: mark(tile.slug) }))
  if (!tiles.some((tile) => tile.mark && tile.tile)) return null
  return (
    <Section title={t.places}>
      <MarkedTiles tiles={tiles} to={(slug) => `/organisaties/${slug}`} />
      <p className="klein zacht">
        {t.placesWhy} <SourceNote citations={sources} />
      </p>
    </Section>
  )
}
