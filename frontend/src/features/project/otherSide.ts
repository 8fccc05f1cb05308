import type { ProjectOverlapFragment } from '../../shared/gql/graphql'

type Sides = Pick<ProjectOverlapFragment, 'left' | 'right'>

/** The side of an overlap that is not this project. */
export const otherSide = (slug: string, { left, right }: Sides) => (left.project?.slug === slug ? right : left)
