import { cite, labelsOf, placeKey, type CitationLike, type CitedSource } from './numbering'

/**
 * What the notes on one page cite, numbered as they are read: from top to bottom, whatever came first. A note asks for its own
 * numbers only, so a page of a thousand notes is not drawn anew for each of them.
 */
export function sourcesOfPage() {
  const notes = new Map<Element, readonly CitationLike[]>()
  const listeners = new Set<() => void>()
  let cited: readonly CitedSource[] = []
  let labels: ReadonlyMap<string, string> = new Map()
  let isDue = false

  const number = () => {
    isDue = false
    const inOrder = [...notes].toSorted(([one], [other]) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    cited = cite(inOrder.flatMap(([, citations]) => citations))
    labels = labelsOf(cited)
    for (const listener of listeners) listener()
  }

  /** Once for all notes that come or go together, and still before the browser paints. */
  const numberSoon = () => {
    if (!isDue) queueMicrotask(number)
    isDue = true
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** In the order of their numbers. */
    cited: () => cited,
    /** '' for what has no number yet. */
    labels: (citations: readonly CitationLike[]) => citations.map((citation) => labels.get(placeKey(citation)) ?? ''),
    /** Gives what takes the note off the page again. */
    add: (note: Element, citations: readonly CitationLike[]) => {
      notes.set(note, citations)
      numberSoon()
      return () => {
        notes.delete(note)
        numberSoon()
      }
    },
  }
}
