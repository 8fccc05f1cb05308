import { createContext, useContext, useLayoutEffect, useState, useSyncExternalStore, type ReactNode, type RefObject } from 'react'
import type { CitationLike } from './numbering'
import { sourcesOfPage } from './sourcesOfPage'

const SourcesContext = createContext(sourcesOfPage())

/** Collects what one page cites. Mount it anew for every page. */
export function SourcesProvider({ children }: { children: ReactNode }) {
  const [sources] = useState(sourcesOfPage)
  return <SourcesContext value={sources}>{children}</SourcesContext>
}

export function useCitedSources() {
  const sources = useContext(SourcesContext)
  return useSyncExternalStore(sources.subscribe, sources.cited)
}

/** Puts the citations of a note on the page's list, and gives what stands in its boxes. Only a note whose own numbers change is drawn again. */
export function useCite(note: RefObject<Element | null>, citations: readonly CitationLike[]): readonly string[] {
  const sources = useContext(SourcesContext)
  // A layout effect, so that the numbers are there before the first paint.
  useLayoutEffect(() => (note.current ? sources.add(note.current, citations) : undefined), [sources, note, citations])
  // As one text: it is equal as long as the numbers are.
  const labels = useSyncExternalStore(sources.subscribe, () => sources.labels(citations).join(' '))
  return labels.split(' ')
}
