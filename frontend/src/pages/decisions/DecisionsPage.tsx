import { DecisionFilters, decisionListSpec } from '../../features/decision'
import { useTexts } from '../../shared/i18n/texts'
import { FilterPanel } from '../../shared/list/FilterPanel'
import { SearchField } from '../../shared/list/SearchField'
import { useUrlState } from '../../shared/list/useUrlState'
import { SourceList } from '../../shared/sources/SourceList'
import { Band } from '../../shared/ui/Band'
import { Heading } from '../../shared/ui/Heading'
import { DecisionsFound } from './DecisionsFound'
import { decisionsPageTexts } from './decisionsPage.texts'
import { StoppedQuestion } from './StoppedQuestion'

export default function DecisionsPage() {
  const t = useTexts(decisionsPageTexts)
  const [state, change] = useUrlState(decisionListSpec)
  return (
    <>
      <Band here={t.title}>
        <div className="titel">
          <Heading title={t.title} />
          <p className="lead">{t.lead}</p>
          <SearchField value={state.zoek} onSearch={(zoek) => change({ zoek, toon: 1 })} label={t.search} placeholder={t.example} />
          <StoppedQuestion isAsked={state.uitkomst.includes('STOPPED')} />
        </div>
      </Band>
      <div className="wrap">
        <div className="lijstpagina">
          <FilterPanel>
            <DecisionFilters state={state} change={change} />
          </FilterPanel>
          <DecisionsFound state={state} change={change} />
        </div>
        <SourceList />
      </div>
    </>
  )
}
