import { useCallback, useMemo } from 'react'
import type { ExploreFilter } from '../../shared/gql/graphql'
import { useUrlState } from '../../shared/list/useUrlState'
import { exploreSpec, firstPart, toExploreFilter, type ExploreProps } from './exploreState'

/** What the address asks. The same choice in another view is the same question. */
export function useExplore(): ExploreProps {
  const [state, setState] = useUrlState(exploreSpec)
  // What starts a list at its first page does so with the cross table.
  const change = useCallback<ExploreProps['change']>((part) => setState(part.toon === 1 ? { ...firstPart, ...part } : part), [setState])
  const asked = JSON.stringify(toExploreFilter(state))
  const filter = useMemo(() => JSON.parse(asked) as ExploreFilter, [asked])
  return { state, filter, change }
}
