import type { ExploreHeadQuery } from '../../../shared/gql/graphql'
import type { AddressPart } from '../../../shared/list/addressParts'
import { facetNames, facets, type ExploreState } from '../exploreState'

/** What the address chooses that is not there, or not for this reader: to him that is the same. */
export function notThere(state: ExploreState, { facets: given, chosenProjects }: ExploreHeadQuery['explore']): readonly (AddressPart & { name: SluggedName })[] {
  const chosenOf = (name: SluggedName) =>
    name === 'project' ? chosenProjects.map(({ slug }) => slug) : (given.find(({ field }) => field === facets[name])?.chosen.map(({ value }) => value) ?? [])
  return sluggedNames.flatMap((name) => {
    const chosen = chosenOf(name)
    return state[name].filter((value) => !chosen.includes(value)).map((value) => ({ name, value }))
  })
}

/** Of the others the register takes nothing but its own words. */
const enums = ['rol', 'soort', 'fase'] as const
type EnumName = (typeof enums)[number]
const isSlugged = (name: keyof typeof facets): name is Exclude<keyof typeof facets, EnumName> => !(enums as readonly string[]).includes(name)

const sluggedNames = [...facetNames.filter(isSlugged), 'project'] as const
export type SluggedName = (typeof sluggedNames)[number]
