import { usePageQuery } from '../../shared/api/usePageQuery'
import { OrganizationFilterOptionsDocument } from '../../shared/gql/documents/OrganizationFilterOptions'
import type { OrganizationFilterOptionsQuery } from '../../shared/gql/graphql'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { Chips } from '../../shared/list/Chips'
import { Facet } from '../../shared/list/Facet'
import { shortMunicipalityName } from '../../shared/pictures/municipalityName'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { organizationFilterTexts } from './organizationFilters.texts'
import { noOrganizationFilters, organizationKinds, type OrganizationListState } from './organizationList'

type Props = { state: OrganizationListState; change: (change: Partial<OrganizationListState>) => void }
type Choice = 'soort' | 'gemeente' | 'netwerk'
type Choices = Record<Choice, readonly { value: string; label: string }[]>

const facets: readonly Choice[] = ['soort', 'gemeente', 'netwerk']

const useOptions = () => usePageQuery(OrganizationFilterOptionsDocument, {})

/** Every filter of the list. A change starts at the first page again. */
export function OrganizationFilters({ state, change }: Props) {
  const t = useTexts(organizationFilterTexts)
  const query = useOptions()
  const choices = useChoices(query.data)
  return (
    <QueryView query={query} part={t.part} skeleton={<Skeleton shape={['line', 'line', 'line']} />}>
      {() =>
        facets.map((name) => (
          <Facet
            key={name}
            legend={t[name]}
            options={choices[name]}
            chosen={state[name] as readonly string[]}
            onChange={(chosen) => change({ [name]: chosen, toon: 1 })}
          />
        ))
      }
    </QueryView>
  )
}

function useChoices({ networks = [], municipalities = [] }: Partial<OrganizationFilterOptionsQuery> = {}): Choices {
  const label = useLabel()
  return {
    soort: organizationKinds.map((kind) => ({ value: kind, label: capitalized(label('organizationKind', kind)) })),
    gemeente: municipalities
      .map(({ slug, name }) => ({ value: slug, label: shortMunicipalityName(name) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'nl')),
    netwerk: networks.map(({ slug, name }) => ({ value: slug, label: name })),
  }
}

/** What is chosen now; each can be taken away. */
export function ChosenOrganizationFilters({ state, change }: Props) {
  const choices = useChoices(useOptions().data)
  const chips = facets.flatMap((name) => {
    const chosen: readonly string[] = state[name]
    return chosen.map((value) => ({
      key: `${name} ${value}`,
      label: choices[name].find((option) => option.value === value)?.label ?? value,
      remove: () => change({ [name]: chosen.filter((other) => other !== value), toon: 1 }),
    }))
  })
  const words = state.zoek ? [{ key: 'zoek', label: `‘${state.zoek}’`, remove: () => change({ zoek: '', toon: 1 }) }] : []
  return <Chips chips={[...words, ...chips]} clear={() => change(noOrganizationFilters)} />
}
