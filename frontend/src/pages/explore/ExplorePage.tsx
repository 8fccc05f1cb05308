import { useExplore } from '../../features/explore'
import { useTexts } from '../../shared/i18n/texts'
import { SearchField } from '../../shared/list/SearchField'
import { SourceList } from '../../shared/sources/SourceList'
import { Heading } from '../../shared/ui/Heading'
import { Explored } from './Explored'
import { explorePageTexts } from './explorePage.texts'

export default function ExplorePage() {
  const t = useTexts(explorePageTexts)
  const { state, filter, change } = useExplore()
  return (
    <>
      <div className="wrap vol verkenkop">
        <Heading title={t.title} />
        <SearchField value={state.zoek} onSearch={(zoek) => change({ zoek, toon: 1 })} label={t.search} placeholder={t.example} />
      </div>
      <Explored state={state} filter={filter} change={change} />
      <div className="wrap vol">
        <SourceList />
      </div>
    </>
  )
}
