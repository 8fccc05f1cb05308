import { useParams } from 'react-router'
import { networksTexts } from '../../features/network'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { ThemeLinePageDocument } from '../../shared/gql/documents/ThemeLinePage'
import { useTexts } from '../../shared/i18n/texts'
import { NotFound } from '../../shared/states/NotFound'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { themeLinePageTexts } from './themeLinePage.texts'
import { ThemeLineView } from './ThemeLineView'

export default function ThemeLinePage() {
  const t = useTexts(themeLinePageTexts)
  const { networks } = useTexts(networksTexts)
  const { slug = '' } = useParams()
  const query = usePageQuery(ThemeLinePageDocument, { slug })
  return (
    <QueryView isPage query={query} part={t.themeLine} skeleton={<Skeleton shape={['short', 'title', 'line', 'line', 'line', 'line']} />}>
      {({ themeLine }) =>
        themeLine ? (
          <ThemeLineView themeLine={themeLine} />
        ) : (
          <NotFound sought={{ thing: t.sought, slug, list: { to: '/netwerken', name: networks } }} />
        )
      }
    </QueryView>
  )
}
