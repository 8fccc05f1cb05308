import { useSyncExternalStore } from 'react'

const query = '(max-width: 52rem)'

const subscribe = (changed: () => void) => {
  const media = window.matchMedia(query)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** Whether the screen is too narrow for a wide table. */
export const useIsNarrow = () => useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
