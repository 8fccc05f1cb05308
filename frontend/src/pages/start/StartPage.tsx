import { lazy, Suspense } from 'react'
import { SearchBox } from '../../features/search'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { StartPageDocument } from '../../shared/gql/documents/StartPage'
import { useTexts } from '../../shared/i18n/texts'
import { Heading } from '../../shared/ui/Heading'
import { ExampleQuestions } from './ExampleQuestions'
import { startPageTexts } from './startPage.texts'
import './start.css'

// The search box is there at once. What waits for the register anyway comes while that answers; its place is kept.
const ChooseMunicipality = lazy(() => import('./ChooseMunicipality'))
const StartRest = lazy(() => import('./StartRest'))

export default function StartPage() {
  const t = useTexts(startPageTexts)
  const query = usePageQuery(StartPageDocument, {})
  return (
    <>
      <div className="band held">
        <div className="wrap twee">
          <div>
            <Heading title={t.title(query.data?.register.region)} className="groot" />
            <p className="lead">{t.lead}</p>
            <SearchBox />
            <ExampleQuestions register={query.data} />
          </div>
          <Suspense fallback={<div className="kaart" />}>
            <ChooseMunicipality query={query} />
          </Suspense>
        </div>
      </div>
      <Suspense fallback={<div className="vervolg" />}>
        <StartRest />
      </Suspense>
    </>
  )
}
