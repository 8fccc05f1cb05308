import { useMemo } from 'react'
import { usePageQuery } from '../../../shared/api/usePageQuery'
import { GraphEgoDocument } from '../../../shared/gql/documents/GraphEgo'
import { GraphOverviewDocument } from '../../../shared/gql/documents/GraphOverview'
import { useTexts } from '../../../shared/i18n/texts'
import { QueryView } from '../../../shared/states/QueryView'
import { Skeleton } from '../../../shared/states/Skeleton'
import { aroundTexts } from './around.texts'
import type { DrawnProps } from './drawnProps'
import { graphTexts } from './graph.texts'
import { GraphFrame } from './GraphFrame'
import { bandCapacity, mostNames, names, type NamesChoice } from './layout/names'
import { justOrganizations } from './legendScene'

/** A2: every project by name, with lines for what is chosen. */
export default function NamesGraph({ filter, width, state, choose, open, leave, hasCome }: DrawnProps) {
  const t = useTexts(graphTexts)
  const around = useTexts(aroundTexts)
  const query = usePageQuery(GraphOverviewDocument, { filter, stations: mostNames, bridges: bandCapacity }, { keepPrevious: true })
  const answer = query.data?.explore
  const chosen = useTies(filter, state.gekozen)
  const scene = useMemo(() => answer && names(answer, width, t, chosen), [answer, width, t, chosen])
  return (
    <QueryView query={query} part={around.views.namen} skeleton={<Skeleton shape={['line', 'line', 'line', 'line', 'line', 'line']} />}>
      {() => (scene ? <GraphFrame title={t.allProjects} scene={scene} filter={filter} legend={justOrganizations} chosen={state.gekozen} choose={choose} open={open} leave={leave} hasCome={hasCome} /> : <p>{around.tooMany(mostNames)}</p>)}
    </QueryView>
  )
}

const mostTies = 60

/** With whom or what the chosen one has to do. */
function useTies(filter: DrawnProps['filter'], record: string): NamesChoice {
  const isEnd = record.startsWith('project:') || record.startsWith('organization:')
  const { data } = usePageQuery(GraphEgoDocument, { filter, id: record, rows: mostTies }, { isAsked: isEnd })
  return useMemo(() => {
    const ego = data?.explore.ego
    if (!ego) return undefined
    const ties = ego.groups.flatMap(({ rows }) => rows.flatMap(({ tie }) => tie ?? []))
    return { record, others: ties.map(({ project, organization }) => (project.id === record ? organization.id : project.id)) }
  }, [data, record])
}

