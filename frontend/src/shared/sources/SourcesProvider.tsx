import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import { cite, type CitationLike, type CitedSource } from './numbering'

type Sources = {
  cited: readonly CitedSource[]
  add: (citations: readonly CitationLike[]) => void
}

const SourcesContext = createContext<Sources>({ cited: [], add: () => {} })

/** Collects what one page cites, in the order in which it appears. Mount it anew for every page. */
export function SourcesProvider({ children }: { children: ReactNode }) {
  const [cited, setCited] = useState<readonly CitedSource[]>([])
  const add = useCallback((citations: readonly CitationLike[]) => setCited((before) => cite(before, citations)), [])
  const sources = useMemo(() => ({ cited, add }), [cited, add])
  return <SourcesContext value={sources}>{children}</SourcesContext>
}

export const useCitedSources = () => useContext(SourcesContext).cited

/** Puts these citations on the page's list. A layout effect, so that the numbers are there before the first paint. */
export function useCite(citations: readonly CitationLike[]): readonly CitedSource[] {
  const { cited, add } = useContext(SourcesContext)
  useLayoutEffect(() => add(citations), [add, citations])
  return cited
}
