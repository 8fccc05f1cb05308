import { Suspense, useDeferredValue, type ReactNode } from 'react'

/** What stands below the first screen of a chapter. It comes after that, when its code is there too; its place is kept. */
export function Later({ children }: { children: ReactNode }) {
  const isDue = useDeferredValue(true, false)
  const place = <div className="straks" aria-busy="true" />
  return <Suspense fallback={place}>{isDue ? children : place}</Suspense>
}
