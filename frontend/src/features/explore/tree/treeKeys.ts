/** What a key does in a tree, after the ARIA pattern; undefined: nothing, the browser goes on. */
export type TreeMove = 'next' | 'previous' | 'first' | 'last' | 'open' | 'close' | 'parent' | 'child' | 'follow'

type Place = { isOpen: boolean; hasChildren: boolean }

export function moveOf(key: string, { isOpen, hasChildren }: Place): TreeMove | undefined {
  switch (key) {
    case 'ArrowDown':
      return 'next'
    case 'ArrowUp':
      return 'previous'
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    case 'ArrowRight':
      return hasChildren ? (isOpen ? 'child' : 'open') : undefined
    case 'ArrowLeft':
      return isOpen ? 'close' : 'parent'
    case 'Enter':
      return 'follow'
    case ' ':
      return hasChildren ? (isOpen ? 'close' : 'open') : undefined
    default:
      return undefined
  }
}

/** The place to go to among those that show, from the one that has the focus. */
export function targetOf(move: TreeMove, shown: readonly HTMLElement[], at: HTMLElement): HTMLElement | undefined {
  const index = shown.indexOf(at)
  switch (move) {
    case 'next':
    case 'child':
      return shown[index + 1]
    case 'previous':
      return shown[index - 1]
    case 'first':
      return shown[0]
    case 'last':
      return shown.at(-1)
    case 'parent':
      return at.parentElement?.closest<HTMLElement>('[role=treeitem]') ?? undefined
    default:
      return undefined
  }
}

/** The next place whose name begins with the letter that is typed, round the end. */
export function beginningWith(letter: string, shown: readonly HTMLElement[], at: HTMLElement): HTMLElement | undefined {
  if (!/^[\p{L}\p{N}]$/u.test(letter)) return undefined
  const index = shown.indexOf(at)
  const round = [...shown.slice(index + 1), ...shown.slice(0, index)]
  return round.find((place) => place.querySelector('.boomregel > :nth-child(2)')?.textContent.toLowerCase().startsWith(letter.toLowerCase()))
}
