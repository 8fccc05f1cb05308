import { Link } from 'react-router'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { Chips } from '../../shared/list/Chips'
import { Facet } from '../../shared/list/Facet'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { projectChoices, type ChoiceName, type Choices } from './projectChoices'
import { projectFilterTexts } from './projectFilters.texts'
import { noProjectFilters, type ProjectListState } from './projectList'
import { useProjectFacets, useProjectOptions } from './useProjectFacets'

type Props = { state: ProjectListState; change: (change: Partial<ProjectListState>) => void }

/** Organizations come from a link elsewhere: a list of hundreds is no filter. */
const facets: readonly ChoiceName[] = ['netwerk', 'themalijn', 'gemeente', 'fase', 'onderwerp', 'akkoord']

/** Every filter of the list. A change starts at the first page again. */
export function ProjectFilters({ state, change }: Props) {
  const t = useTexts(projectFilterTexts)
  const query = useProjectOptions(state)
  const choices = useChoices(state)
  return (
    <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['line', 'line', 'line', 'line']} />}>
      {() => (
        <>
          {facets.map((name) => (
            <Facet
              key={name}
              legend={t[name]}
              options={choices[name]}
              chosen={state[name] as readonly string[]}
              onChange={(chosen) => change({ [name]: chosen, toon: 1 })}
            />
          ))}
          <OnlyLocal state={state} change={change} />
        </>
      )}
    </QueryView>
  )
}

function OnlyLocal({ state, change }: Props) {
  const t = useTexts(projectFilterTexts)
  return (
    <Facet
      legend={t.waar}
      options={[{ value: 'lokaal', label: t.local }]}
      chosen={state.waar === 'lokaal' ? ['lokaal'] : []}
      onChange={(chosen) => change({ waar: chosen.length > 0 ? 'lokaal' : 'overal', toon: 1 })}
    />
  )
}

function useChoices(state: ProjectListState): Choices {
  const label = useLabel()
  const { data: options } = useProjectOptions(state)
  const { data: loaded } = useProjectFacets()
  return projectChoices(loaded?.nodes ?? [], options, (phase) => label('phase', phase))
}

/** What is chosen now; each can be taken away. */
export function ChosenProjectFilters({ state, change }: Props) {
  const t = useTexts(projectFilterTexts)
  const choices = useChoices(state)
  const names = Object.keys(choices) as ChoiceName[]
  const chips = names.flatMap((name) => {
    const chosen: readonly string[] = state[name]
    return chosen.map((value) => ({
      key: `${name} ${value}`,
      label: choices[name].find((option) => option.value === value)?.label ?? value,
      remove: () => change({ [name]: chosen.filter((other) => other !== value), toon: 1 }),
    }))
  })
  const words = state.zoek ? [{ key: 'zoek', label: `‘${state.zoek}’`, remove: () => change({ zoek: '', toon: 1 }) }] : []
  const where =
    state.waar === 'overal'
      ? []
      : [{ key: 'waar', label: state.waar === 'lokaal' ? t.local : t.ofNetworks, remove: () => change({ waar: 'overal', toon: 1 }) }]
  const [municipality, another] = state.gemeente
  const name = choices.gemeente.find(({ value }) => value === municipality)?.label
  return (
    <>
      <Chips chips={[...words, ...chips, ...where]} clear={() => change(noProjectFilters)} />
      {name && !another && (
        <p className="klein">
          <Link to={`/organisaties/${municipality}`}>{t.about(name)}</Link>
        </p>
      )}
    </>
  )
}
