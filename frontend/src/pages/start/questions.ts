import { searchAddress } from '../../features/search'
import type { StartPageQuery } from '../../shared/gql/graphql'

type Register = Pick<StartPageQuery, 'municipalities' | 'projects' | 'phases'>

/** A question that the register can answer, and where. The name comes from the register. */
export type Question = { kind: 'topic' | 'project' | 'municipality'; name: string; to: string }

/** One question about a topic, one about a project and one about a municipality, as far as the register has them. */
export function exampleQuestions({ municipalities, projects, phases }: Register): readonly Question[] {
  const topic = mostCommon(projects.edges.flatMap((edge) => edge?.node.topics ?? []))
  const project = phases[0]?.project
  const municipality = municipalities.toSorted((a, b) => b.projectCount - a.projectCount)[0]
  return [
    ...(topic ? [{ kind: 'topic' as const, name: topic, to: searchAddress(topic) }] : []),
    ...(project ? [{ kind: 'project' as const, name: project.name, to: `/projecten/${project.slug}` }] : []),
    ...(municipality ? [{ kind: 'municipality' as const, name: municipality.name, to: `/organisaties/${municipality.slug}` }] : []),
  ]
}

/** The word that occurs most often; of several, the first in the alphabet. */
function mostCommon(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const [first] = [...counts].toSorted(([a, many], [b, more]) => more - many || a.localeCompare(b))
  return first?.[0]
}
