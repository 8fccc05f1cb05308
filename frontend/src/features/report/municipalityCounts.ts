import type { Stance } from '../../shared/gql/graphql'

type WithStances = { municipalities: readonly { stance: Stance; municipality: { slug: string } }[] }

/** What counts as taking part. */
const taking: ReadonlySet<Stance> = new Set(['TAKES_PART', 'PILOT'])

/** In how many of these projects each municipality takes part, as far as a source says so. */
export function countsOf<M extends { slug: string }>(municipalities: readonly M[], projects: readonly WithStances[]): (M & { count: number })[] {
  const takesPart = (slug: string) => (project: WithStances) =>
    project.municipalities.some(({ stance, municipality }) => municipality.slug === slug && taking.has(stance))
  return municipalities.map((municipality) => ({ ...municipality, count: projects.filter(takesPart(municipality.slug)).length }))
}
