import { SourceFilters, sourceListSpec } from '../../features/source'
import { useTexts } from '../../shared/i18n/texts'
import { FilterPanel } from '../../shared/list/FilterPanel'
import { SearchField } from '../../shared/list/SearchField'
import { useUrlState } from '../../shared/list/useUrlState'
import { Band } from '../../shared/ui/Band'
import { Heading } from '../../shared/ui/Heading'
import { SourcesFound } from './SourcesFound'
import { sourcesPageTexts } from './sourcesPage.texts'

export default function SourcesPage() {
  const t = useTexts(sourcesPageTexts)
  const [state, change] = useUrlState(sourceListSpec)
  return (
    <>
      <Band here={t.title}>
        <div className="titel">
          <Heading title={t.title} />
          <p className="lead">{t.lead}</p>
          <SearchField value={state.zoek} onSearch={(zoek) => change({ zoek, toon: 1 })} label={t.search} placeholder={t.example} />
          <p className="klein">{t.searchesIn}</p>
        </div>
      </Band>
      <div className="wrap lijstpagina">
        <FilterPanel>
          <SourceFilters state={state} change={change} />
        </FilterPanel>
        <SourcesFound state={state} change={change} />
      </div>
    </>
  )
}
