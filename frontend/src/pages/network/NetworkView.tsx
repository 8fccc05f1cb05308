import { lazy } from 'react'
import { LeftOut } from '../../features/leftOut'
import { NetworkHead, NetworkKeyFigures, NetworkLines, NetworkMembers, networksTexts } from '../../features/network'
import type { NetworkPageQuery } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { SourceList } from '../../shared/sources/SourceList'
import { Band } from '../../shared/ui/Band'
import { Place, Places } from './Place'
import { useLowerParts } from './useLowerParts'
import './network.css'

// Lower on the page, so the reader need not wait for their code.
const NetworkGovernancePart = lazy(() => import('./NetworkGovernancePart'))
const NetworkCoveragePart = lazy(() => import('./NetworkCoveragePart'))
const NetworkMattersPart = lazy(() => import('./NetworkMattersPart'))

type Network = NonNullable<NetworkPageQuery['network']>

/** One network: what it is and who is in it, what it does, how it decides, and what others say of it. */
export function NetworkView({ network }: { network: Network }) {
  const t = useTexts(networksTexts)
  const { slug, memberships, themeLines, projects, bodies } = network
  const { governance, coverage, matters, isComplete } = useLowerParts(slug)
  const owners = memberships.filter(({ role }) => role === 'OWNER').length
  return (
    <>
      <Band trail={[{ to: '/netwerken', name: t.networks }]} here={network.name}>
        <div className="twee-een">
          <NetworkHead network={network} />
          <NetworkKeyFigures members={memberships} projects={projects.totalCount} bodies={bodies.length} />
        </div>
        <Places network={slug} />
      </Band>
      <div className="wrap">
        <Place id="leden" isComplete={isComplete}>
          <NetworkMembers members={memberships} />
        </Place>
        <Place id="projecten" isComplete={isComplete}>
          <NetworkLines
            network={network}
            owners={owners}
            lines={themeLines}
            projects={projects.edges.flatMap((edge) => (edge ? [edge.node] : []))}
          />
        </Place>
        <Place id="besluitvorming" isComplete={isComplete}>
          <NetworkGovernancePart query={governance} />
        </Place>
        <Place id="gemeenten" isComplete={isComplete}>
          <NetworkCoveragePart query={coverage} />
        </Place>
        <Place id="geld" isComplete={isComplete}>
          <NetworkMattersPart slug={slug} query={matters} />
        </Place>
        <SourceList />
        <LeftOut id={network.id} />
      </div>
    </>
  )
}
