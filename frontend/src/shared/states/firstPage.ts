import { useEffect, useSyncExternalStore } from 'react'

const shown = 'shown'
let isShown = false

/** Calls when the first page, or what is wrong with it, stands on the screen, once. Returns how to call it off. */
export function onFirstPage(call: () => void) {
  addEventListener(shown, call, { once: true })
  return () => removeEventListener(shown, call)
}

/** Whether it does. */
export const useFirstPage = () => useSyncExternalStore(onFirstPage, () => isShown)

/** To be called when it does; later pages change nothing. */
export function showFirstPage() {
  isShown = true
  dispatchEvent(new Event(shown))
}

/** Stands in a page: what is beside it that still has to come keeps it from being there. */
export function OnScreen() {
  useEffect(() => {
    // A page is on the screen a frame after it was made.
    let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(showFirstPage)))
    return () => cancelAnimationFrame(frame)
  }, [])
  return null
}
