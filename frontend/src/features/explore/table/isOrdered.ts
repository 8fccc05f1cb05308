/** At the precision that both dates have, as the register compares them: of a day and its year nobody knows which comes first. */
export function isOrdered(from: string, until: string): boolean {
  const shared = Math.min(from.length, until.length)
  return from === until || from.slice(0, shared) < until.slice(0, shared)
}
