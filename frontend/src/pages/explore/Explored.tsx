import { Suspense } from 'react'
import { Link } from 'react-router'
import { ChosenFilters, ExploreFilters, ExploreView, InAddress, nothingChosen, notThere, type ExploreProps } from '../../features/explore'
import { usePageQuery, type PageQuery } from '../../shared/api/usePageQuery'
import { ExploreHeadDocument } from '../../shared/gql/documents/ExploreHead'
import type { ExploreHeadQuery } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { FilterPanel } from '../../shared/list/FilterPanel'
import { Empty } from '../../shared/states/Empty'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { explorePageTexts } from './explorePage.texts'

const filtersToCome = <Skeleton shape={['line', 'line', 'line', 'line', 'line']} />

/** The filters with their counts, and beside them the answer. */
export function Explored(explore: ExploreProps) {
  const t = useTexts(explorePageTexts)
  const query = usePageQuery(ExploreHeadDocument, { filter: explore.filter }, { keepPrevious: true })
  return (
    <div className="wrap vol lijstpagina">
      <FilterPanel>
        <QueryView query={query} part={t.part} skeleton={filtersToCome}>
          {({ explore: { facets } }) => (
            <Suspense fallback={filtersToCome}>
              <ExploreFilters {...explore} given={facets} />
            </Suspense>
          )}
        </QueryView>
      </FilterPanel>
      <Answer {...explore} query={query} />
    </div>
  )
}

/** How much was found, by which filters, and that in the view of choice. */
export function Answer({ query, isEmbedded, ...explore }: ExploreProps & { query: PageQuery<ExploreHeadQuery>; isEmbedded?: boolean }) {
  const t = useTexts(explorePageTexts)
  return (
    <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['short', 'line', 'line', 'line', 'line', 'line']} />}>
      {({ explore: head, organizations }) => {
        // While another answer comes, this one is not about the address.
        const unknown = query.isRefreshing ? [] : notThere(explore.state, head)
        const isEverything = Object.keys(explore.filter).length === 0 && !query.isRefreshing
        return (
          <>
            <InAddress unknown={unknown} />
            <Count counts={head.counts} isDated={explore.state.op !== ''} others={isEverything ? organizations.totalCount - head.counts.organizations : 0} />
            <ChosenFilters {...explore} head={head} unknown={unknown} />
            {head.counts.projects === 0 ? (
              <Empty title={t.none} why={t.noneWhy}>
                <button type="button" className="knop hoofd" onClick={() => explore.change(nothingChosen)}>
                  {t.clear}
                </button>
              </Empty>
            ) : (
              <ExploreView {...explore} isEmbedded={isEmbedded} />
            )}
          </>
        )
      }}
    </QueryView>
  )
}

type CountProps = { counts: ExploreHeadQuery['explore']['counts']; isDated: boolean; others: number }

/** `others`: organizations that the register has besides, which no source names in a project. */
function Count({ counts: { projects, organizations, projectsWithoutTies }, isDated, others }: CountProps) {
  const t = useTexts(explorePageTexts)
  const format = useFormat()
  const without = projectsWithoutTies === 1 ? t.withoutOne : t.without(format.number(projectsWithoutTies))
  return (
    <div className="lijstkop">
      <p className="telregel" role="status">
        {t.count(t.projects(projects, format.number(projects)), t.organizations(organizations, format.number(organizations)))}
      </p>
      {isDated && <p className="klein zacht">{t.undated}</p>}
      {projectsWithoutTies > 0 && <p className="klein zacht">{without}</p>}
      {others > 0 && (
        <p className="klein zacht">
          {t.others(others, format.number(others))} <Link to="/organisaties">{t.all}</Link>
        </p>
      )}
    </div>
  )
}
