import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** Of the frame around a picture: a pixel on either side. */
const frame = 2

/** How wide a picture in an element may be, in whole pixels; 0 until that is known. */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const element = useRef<E>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const found = element.current
    if (!found) return
    const measure = () => setWidth(Math.max(0, Math.floor(found.clientWidth) - frame))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(found)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
