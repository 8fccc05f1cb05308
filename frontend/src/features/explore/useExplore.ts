import { useMemo } from 'react'
import type { ExploreFilter } from '../../shared/gql/graphql'
import { useUrlState } from '../../shared/list/useUrlState'
import { exploreSpec, toExploreFilter, type ExploreProps } from './exploreState'

/** What the address asks. The same choice in another view is the same question. */
export function useExplore(): ExploreProps {
  const [state, change] = useUrlState(exploreSpec)
  const asked = JSON.stringify(toExploreFilter(state))
  const filter = useMemo(() => JSON.parse(asked) as ExploreFilter, [asked])
  return { state, filter, change }
}
