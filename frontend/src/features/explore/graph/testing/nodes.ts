/** A node of the picture by its key: to find it by its name takes jsdom half a second among so many. For tests only. */
export function nodeOf(key: string): SVGGElement {
  const found = [...document.querySelectorAll<SVGGElement>('svg.graafbeeld [data-key]')].find(({ dataset }) => dataset['key'] === key)
  if (!found) throw new Error(`The picture has no node ${key}`)
  return found
}
