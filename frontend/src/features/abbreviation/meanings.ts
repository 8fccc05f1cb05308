type ShortForm = { short: string; long: string }

/** Each short form once, with everything it may stand for: the register does not say which is meant in a text. */
export function withAllMeanings(entries: readonly ShortForm[]): readonly ShortForm[] {
  const meanings = new Map<string, string>()
  for (const { short, long } of entries) {
    const known = meanings.get(short)
    meanings.set(short, known ? `${known} / ${long}` : long)
  }
  return [...meanings].map(([short, long]) => ({ short, long }))
}
