import { useExplore } from '../../features/explore'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { ExploreHeadDocument } from '../../shared/gql/documents/ExploreHead'
import { useTexts } from '../../shared/i18n/texts'
import { SourceList } from '../../shared/sources/SourceList'
import { Heading } from '../../shared/ui/Heading'
import { Answer } from './Explored'
import { explorePageTexts } from './explorePage.texts'

/** Who does what for another site's frame: the answer and its sources, without the filters to ask for more. */
export default function ExploreEmbed() {
  const t = useTexts(explorePageTexts)
  const explore = useExplore()
  const query = usePageQuery(ExploreHeadDocument, { filter: explore.filter }, { keepPrevious: true })
  return (
    <div className="wrap vol lijst-alleen">
      <Heading title={t.title} className="vh" />
      <Answer {...explore} query={query} isEmbedded />
      <SourceList />
    </div>
  )
}
