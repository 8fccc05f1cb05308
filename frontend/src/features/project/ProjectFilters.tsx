import { usePageQuery } from '../../shared/api/usePageQuery'
import { ProjectFilterOptionsDocument } from '../../shared/gql/documents/ProjectFilterOptions'
import type { ProjectFilterOptionsQuery } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { Chips } from '../../shared/list/Chips'
import { Facet } from '../../shared/list/Facet'
import { Select } from '../../shared/list/Select'
import { shortMunicipalityName } from '../../shared/pictures/TileMap'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { projectFilterTexts } from './projectFilters.texts'
import { phases, projectSorts, type ProjectListState } from './projectList'

type Props = { state: ProjectListState; change: (change: Partial<ProjectListState>) => void }
type Options = ProjectFilterOptionsQuery
type Choice = 'netwerk' | 'themalijn' | 'gemeente' | 'fase'

/** Every filter of the list, and what is chosen. A change starts at the first page again. */
export function ProjectFilters({ state, change }: Props) {
  const t = useTexts(projectFilterTexts)
  const query = usePageQuery(ProjectFilterOptionsDocument, {})
  return (
    <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['line', 'line', 'line']} />}>
      {(options) => <Facets state={state} change={change} options={options} />}
    </QueryView>
  )
}

function Facets({ state, change, options }: Props & { options: Options }) {
  const t = useTexts(projectFilterTexts)
  const choices = useChoices(options)
  const facet = (name: Choice, legend: string) => (
    <Facet
      legend={legend}
      options={choices[name]}
      chosen={state[name] as readonly string[]}
      onChange={(chosen) => change({ [name]: chosen, toon: 1 })}
    />
  )
  return (
    <>
      {facet('netwerk', t.network)}
      {facet('themalijn', t.themeLine)}
      {facet('gemeente', t.municipality)}
      {facet('fase', t.phase)}
      <Select
        label={t.sort}
        value={state.sorteer}
        options={projectSorts.map((sort) => ({ value: sort, label: t.sorts[sort] }))}
        onChange={(sorteer) => change({ sorteer, toon: 1 })}
      />
      <ChosenFilters state={state} change={change} choices={choices} />
    </>
  )
}

type Choices = Record<Choice, readonly { value: string; label: string }[]>

const toOption = ({ slug, name }: { slug: string; name: string }) => ({ value: slug, label: name })

function useChoices({ networks, municipalities }: Options): Choices {
  const label = useLabel()
  return {
    netwerk: networks.map(toOption),
    themalijn: networks.flatMap(({ themeLines }) => themeLines.map(toOption)),
    gemeente: municipalities.map(({ slug, name }) => ({ value: slug, label: shortMunicipalityName(name) })),
    fase: phases.map((phase) => ({ value: phase, label: label('phase', phase) })),
  }
}

function ChosenFilters({ state, change, choices }: Props & { choices: Choices }) {
  const names = Object.keys(choices) as Choice[]
  const chips = names.flatMap((name) => {
    const chosen: readonly string[] = state[name]
    return chosen.map((value) => ({
      key: `${name} ${value}`,
      label: choices[name].find((option) => option.value === value)?.label ?? value,
      remove: () => change({ [name]: chosen.filter((other) => other !== value), toon: 1 }),
    }))
  })
  return <Chips chips={chips} clear={() => change({ netwerk: [], themalijn: [], gemeente: [], fase: [], toon: 1 })} />
}
