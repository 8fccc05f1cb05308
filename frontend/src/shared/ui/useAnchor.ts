import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** A place in a page that an address can point at with `#id`: goes there once it is on the page. */
export function useAnchor<E extends HTMLElement>(id: string) {
  const ref = useRef<E>(null)
  // The location as a whole: following the same link again goes there again.
  const location = useLocation()
  useEffect(() => {
    // Encoded rather than decoded: an address may hold a % that stands for nothing.
    if (location.hash !== `#${encodeURI(id)}` && location.hash !== `#${id}`) return
    ref.current?.scrollIntoView()
    ref.current?.focus({ preventScroll: true })
  }, [location, id])
  return { ref, id, tabIndex: -1 } as const
}
