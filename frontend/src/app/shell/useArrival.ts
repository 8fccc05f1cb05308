import { useEffect, useRef, type RefObject } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

/** How long a page that is going back may take to become as long as it was. */
const restoreWithinMs = 3000

/**
 * A change of page, as a browser does it by itself without JavaScript: the focus goes to the top of the
 * new page, which starts at its top; back and forward return to where the reader was.
 */
export function useArrival(main: RefObject<HTMLElement | null>) {
  const { key, pathname } = useLocation()
  const navigation = useNavigationType()
  const positions = useRef(new Map<string, number>())
  const lastPath = useRef(pathname)

  useEffect(() => {
    history.scrollRestoration = 'manual'
  }, [])

  useEffect(() => {
    const kept = positions.current
    const keep = () => kept.set(key, window.scrollY)
    window.addEventListener('scroll', keep, { passive: true })
    return () => window.removeEventListener('scroll', keep)
  }, [key])

  useEffect(() => {
    const isSamePage = lastPath.current === pathname
    lastPath.current = pathname
    if (!isSamePage) main.current?.focus({ preventScroll: true })
    if (navigation === NavigationType.Pop) return restoreScroll(positions.current.get(key) ?? 0)
    if (!isSamePage) window.scrollTo(0, 0)
    return undefined
  }, [key, pathname, navigation, main])
}

/** Scrolls as soon as the page is long enough; gives up when the reader scrolls or it takes too long. */
function restoreScroll(y: number): () => void {
  const attempt = () => {
    const isLongEnough = document.documentElement.scrollHeight - window.innerHeight >= y
    if (isLongEnough) stop()
    if (isLongEnough) window.scrollTo(0, y)
  }
  const observer = new ResizeObserver(attempt)
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    window.removeEventListener('wheel', stop)
  }
  const timer = setTimeout(stop, restoreWithinMs)
  window.addEventListener('wheel', stop, { passive: true })
  observer.observe(document.body)
  attempt()
  return stop
}
