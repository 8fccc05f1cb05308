import { OrganizationFilters, organizationListSpec } from '../../features/organization'
import { useTexts } from '../../shared/i18n/texts'
import { FilterPanel } from '../../shared/list/FilterPanel'
import { SearchField } from '../../shared/list/SearchField'
import { useUrlState } from '../../shared/list/useUrlState'
import { Band } from '../../shared/ui/Band'
import { Heading } from '../../shared/ui/Heading'
import { OrganizationResultsList } from './OrganizationResultsList'
import { organizationsPageTexts } from './organizationsPage.texts'

export default function OrganizationsPage() {
  const t = useTexts(organizationsPageTexts)
  const [state, change] = useUrlState(organizationListSpec)
  return (
    <>
      <Band here={t.title}>
        <div className="titel">
          <Heading title={t.title} />
          <p className="lead">{t.lead}</p>
          <SearchField value={state.zoek} onSearch={(zoek) => change({ zoek, toon: 1 })} label={t.search} placeholder={t.example} />
        </div>
      </Band>
      <div className="wrap lijstpagina">
        <FilterPanel>
          <OrganizationFilters state={state} change={change} />
        </FilterPanel>
        <OrganizationResultsList state={state} change={change} />
      </div>
    </>
  )
}
