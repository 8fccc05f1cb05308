import { useEffect } from 'react'

/** What stands on top of every printed page: the margins of a page know the root element only. */
export function useRunningHead(title: string) {
  useEffect(() => {
    const root = document.documentElement
    root.style.setProperty('--loopkop', JSON.stringify(title))
    return () => void root.style.removeProperty('--loopkop')
  }, [title])
}
