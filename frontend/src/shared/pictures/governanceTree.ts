export type BodyLike = { slug: string; preparesFor: { slug: string } | null }

export type BodyTree<B> = { body: B; preparedBy: readonly BodyTree<B>[] }

/** Who prepares for whom: the bodies that decide at the top, each with the bodies that prepare for it. */
export function governanceTree<B extends BodyLike>(bodies: readonly B[]): readonly BodyTree<B>[] {
  const known = new Set(bodies.map(({ slug }) => slug))
  const isTop = ({ preparesFor }: B) => !preparesFor || !known.has(preparesFor.slug)
  const under = (body: B, above: ReadonlySet<string>): BodyTree<B> => {
    const path = new Set([...above, body.slug])
    const preparing = bodies.filter((other) => other.preparesFor?.slug === body.slug && !path.has(other.slug))
    return { body, preparedBy: preparing.map((other) => under(other, path)) }
  }
  return bodies.filter(isTop).map((body) => under(body, new Set()))
}
