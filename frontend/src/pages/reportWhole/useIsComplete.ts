import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useState, type RefObject } from 'react'

const waiting = '[aria-busy=true]'

/** Whether all of a part of the page is there: no question is open, and nothing in it still says that it waits. */
export function useIsComplete(part: RefObject<Element | null>): boolean {
  const isFetching = useIsFetching() > 0
  const [isWaiting, setWaiting] = useState(true)
  useEffect(() => {
    const look = () => setWaiting(part.current?.querySelector(waiting) !== null)
    look()
    const observer = new MutationObserver(look)
    if (part.current) observer.observe(part.current, { subtree: true, childList: true, attributeFilter: ['aria-busy'] })
    return () => observer.disconnect()
  }, [part])
  return !isFetching && !isWaiting
}
