import { lazy, Suspense } from 'react'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { StartPageDocument } from '../../shared/gql/documents/StartPage'
import { useTexts } from '../../shared/i18n/texts'
import { SearchField } from '../../shared/list/SearchField'
import { textParam } from '../../shared/list/urlState'
import { useUrlState } from '../../shared/list/useUrlState'
import { Heading } from '../../shared/ui/Heading'
import { ExampleQuestions } from './ExampleQuestions'
import { startPageTexts } from './startPage.texts'
import './start.css'

// The search box is there at once. What waits for the register anyway comes while that answers; its place is kept.
const ChooseMunicipality = lazy(() => import('./ChooseMunicipality'))
const SearchResults = lazy(() => import('./SearchResults'))
const StartRest = lazy(() => import('./StartRest'))

const searchSpec = { zoek: textParam }

export default function StartPage() {
  const t = useTexts(startPageTexts)
  const [{ zoek }, change] = useUrlState(searchSpec)
  const query = usePageQuery(StartPageDocument, {})
  return (
    <>
      <div className="band held">
        <div className={`wrap twee${zoek ? ' gezocht' : ''}`}>
          <div>
            <Heading title={t.title(query.data?.register.region)} className="groot" />
            <p className="lead">{t.lead}</p>
            <SearchField value={zoek} onSearch={(text) => change({ zoek: text })} label={t.search} placeholder={t.example} />
            {zoek ? (
              <Suspense fallback={<div className="zoekplek" />}>
                <SearchResults text={zoek} />
              </Suspense>
            ) : (
              <ExampleQuestions register={query.data} />
            )}
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
