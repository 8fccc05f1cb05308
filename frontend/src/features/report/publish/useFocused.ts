import { useEffect, useRef } from 'react'

/** For what comes in the place of a button that was pressed: who reads on from there is not sent back to the top. */
export function useFocused() {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return ref
}
