/** Readable ids: lower case, letters without marks, words joined by hyphens; two hyphens after the part that a name is in. */
export function anchorId(...names: readonly string[]): string {
  return names
    .map((name) =>
      name
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, ''),
    )
    .filter(Boolean)
    .join('--')
}
