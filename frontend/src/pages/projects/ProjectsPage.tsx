import { PhaseOverview, ProjectFilters, projectListSpec } from '../../features/project'
import { useTexts } from '../../shared/i18n/texts'
import { FilterPanel } from '../../shared/list/FilterPanel'
import { SearchField } from '../../shared/list/SearchField'
import { useUrlState } from '../../shared/list/useUrlState'
import { SourceList } from '../../shared/sources/SourceList'
import { Band } from '../../shared/ui/Band'
import { Heading } from '../../shared/ui/Heading'
import { ProjectResultsList } from './ProjectResultsList'
import { projectsPageTexts } from './projectsPage.texts'

export default function ProjectsPage() {
  const t = useTexts(projectsPageTexts)
  const [state, change] = useUrlState(projectListSpec)
  return (
    <>
      <Band here={t.title}>
        <div className="titel">
          <Heading title={t.title} />
          <p className="lead">{t.lead}</p>
          <SearchField value={state.zoek} onSearch={(zoek) => change({ zoek, toon: 1 })} label={t.search} placeholder={t.example} />
        </div>
      </Band>
      <div className="wrap">
        <PhaseOverview chosen={state.fase} />
        <div className="lijstpagina">
          <FilterPanel>
            <ProjectFilters state={state} change={change} />
          </FilterPanel>
          <ProjectResultsList state={state} change={change} />
        </div>
        <SourceList />
      </div>
    </>
  )
}
