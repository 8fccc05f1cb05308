import type { Phase, ProjectFilterOptionsQuery } from '../../shared/gql/graphql'
import { tally } from '../../shared/list/tally'
import { shortMunicipalityName } from '../../shared/pictures/Tiles'
import { agreementName } from '../../shared/labels/agreementNames'
import { phases } from './projectList'
import type { ProjectFacet } from './useProjectFacets'

export type ChoiceName = 'netwerk' | 'themalijn' | 'gemeente' | 'organisatie' | 'fase' | 'onderwerp' | 'akkoord'
export type Choice = { value: string; label: string; count?: number }
export type Choices = Record<ChoiceName, readonly Choice[]>

const noOptions: ProjectFilterOptionsQuery = { networks: [], municipalities: [], nodes: [] }

/** Everything that can be chosen, with how many projects of the whole register it holds for. */
export function projectChoices(
  facets: readonly ProjectFacet[],
  { networks, municipalities, nodes }: ProjectFilterOptionsQuery = noOptions,
  phaseName: (phase: Phase) => string,
): Choices {
  const ofNetwork = counter(facets.map(({ network }) => network?.slug))
  const ofLine = counter(facets.map(({ themeLine }) => themeLine?.slug))
  const ofPhase = counter(facets.map(({ phase }) => phase?.phase))
  return {
    netwerk: networks.map(({ slug, name }) => ({ value: slug, label: name, count: ofNetwork(slug) })),
    themalijn: networks.flatMap(({ themeLines }) => themeLines.map(({ slug, name }) => ({ value: slug, label: name, count: ofLine(slug) }))),
    gemeente: municipalities.map(({ slug, name }) => ({ value: slug, label: shortMunicipalityName(name) })).toSorted(byLabel),
    organisatie: nodes.flatMap((node) => (node && 'slug' in node ? [{ value: node.slug, label: node.name }] : [])),
    fase: phases.map((phase) => ({ value: phase, label: phaseName(phase), count: ofPhase(phase) })),
    onderwerp: tally(facets.flatMap(({ topics }) => topics.map((topic) => ({ value: topic, label: topic })))),
    akkoord: tally(facets.flatMap(({ agreements }) => agreements.map((code) => ({ value: code, label: agreementName(code) })))),
  }
}

const byLabel = (a: Choice, b: Choice) => a.label.localeCompare(b.label, 'nl')

function counter(values: readonly (string | undefined)[]): (value: string) => number {
  const counts = new Map<string, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return (value) => counts.get(value) ?? 0
}
