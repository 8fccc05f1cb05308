import { Link, useSearchParams } from 'react-router'
import { useTexts } from '../../../shared/i18n/texts'
import { writeState } from '../../../shared/list/urlState'
import type { ExploreFilter } from '../../../shared/gql/graphql'
import { exploreSpec, nothingChosen, type ExploreState } from '../exploreState'
import { aroundTexts } from './around.texts'

/** A picture of one of all may lack what the filters leave out: says so, and leads to all of it. */
export function WithinFilter({ filter }: { filter: ExploreFilter }) {
  const around = useTexts(aroundTexts)
  const [params] = useSearchParams()
  if (Object.keys(filter).length === 0) return null
  const whole = writeState<ExploreState>(params, exploreSpec, nothingChosen)
  return (
    <p className="klein">
      {around.withinFilter} <Link to={`?${whole}`} preventScrollReset>{around.withoutFilter}</Link>
    </p>
  )
}
