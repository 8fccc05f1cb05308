import type { ExploreMatrixQuery, ParticipationRole } from '../../../shared/gql/graphql'

export type Matrix = ExploreMatrixQuery['explore']['matrix']

type Named = { slug: string }

/** What the cell of an organization and a project says, on the page and in a file: its roles, in words. */
export function cellsOf({ ties }: Pick<Matrix, 'ties'>, role: (role: ParticipationRole) => string) {
  const roles = new Map(ties.map((tie) => [tie.id, tie.roles]))
  return (organization: Named, project: Named) => roles.get(`${project.slug}/${organization.slug}`)?.map(role).join(', ') ?? ''
}
