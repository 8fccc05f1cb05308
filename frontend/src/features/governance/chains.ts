import type { BodyKind } from '../../shared/gql/graphql'
import { labels } from '../../shared/labels/labels'
import { groupBy } from '../../shared/list/groupBy'
import { governanceTree, type BodyLike, type BodyTree } from '../../shared/pictures/governanceTree'

/** The bodies that prepare for each other, as trees that end in a decision, and those that stand apart. */
export function chainsOf<B extends BodyLike>(bodies: readonly B[]): { chains: readonly BodyTree<B>[]; apart: readonly B[] } {
  const trees = governanceTree(bodies)
  return {
    chains: trees.filter(({ preparedBy }) => preparedBy.length > 0),
    apart: trees.filter(({ preparedBy }) => preparedBy.length === 0).map(({ body }) => body),
  }
}

/** The tree in which a body stands. */
export function chainOf<B extends BodyLike>(bodies: readonly B[], slug: string): BodyTree<B> | undefined {
  return chainsOf(bodies).chains.find((tree) => bodiesIn(tree).some((body) => body.slug === slug))
}

/** Every body of a tree in the order in which papers travel: who prepares first, who decides last. */
export const bodiesIn = <B>({ body, preparedBy }: BodyTree<B>): readonly B[] => [...preparedBy.flatMap(bodiesIn), body]

type Step<B> = { by: B; decides: B }

/** Each 'who prepares for whom' of a tree, from the decision back: what a reader asks first. */
export function stepsOf<B>({ body, preparedBy }: BodyTree<B>): readonly Step<B>[] {
  return [...preparedBy.map((tree) => ({ by: tree.body, decides: body })), ...preparedBy.flatMap(stepsOf)]
}

/** What decides stands before what advises or carries out. */
const kinds = [...new Set<BodyKind>(['GENERAL_BOARD', 'DAILY_BOARD', ...(Object.keys(labels.bodyKind) as BodyKind[])])]

/** Bodies by kind; a kind without any is left out. */
export function byKind<B extends { kind: BodyKind }>(bodies: readonly B[]): readonly { kind: BodyKind; bodies: readonly B[] }[] {
  const groups = groupBy(bodies, ({ kind }) => kind)
  return kinds.flatMap((kind) => {
    const group = groups.get(kind)
    return group ? [{ kind, bodies: group }] : []
  })
}
