import { useMemo } from 'react'
import { exploreSpec, toExploreFilter } from '../../features/explore'
import { useTexts } from '../../shared/i18n/texts'
import { SearchField } from '../../shared/list/SearchField'
import { useUrlState } from '../../shared/list/useUrlState'
import { SourceList } from '../../shared/sources/SourceList'
import { Band } from '../../shared/ui/Band'
import { Heading } from '../../shared/ui/Heading'
import { Explored } from './Explored'
import { explorePageTexts } from './explorePage.texts'

export default function ExplorePage() {
  const t = useTexts(explorePageTexts)
  const [state, change] = useUrlState(exploreSpec)
  // The same choice in another view is the same question.
  const asked = JSON.stringify(toExploreFilter(state))
  const filter = useMemo(() => JSON.parse(asked) as ReturnType<typeof toExploreFilter>, [asked])
  return (
    <>
      <Band here={t.title}>
        <div className="titel">
          <Heading title={t.title} />
          <p className="lead">{t.lead}</p>
          <SearchField value={state.zoek} onSearch={(zoek) => change({ zoek, toon: 1 })} label={t.search} placeholder={t.example} />
        </div>
      </Band>
      <Explored state={state} filter={filter} change={change} />
      <SourceList />
    </>
  )
}
