import { useSyncExternalStore } from 'react'

// Of the screen alone: what comes while the page is printed is no longer tagged for who hears the file.
const query = 'screen and (max-width: 52rem)'

const subscribe = (changed: () => void) => {
  const media = window.matchMedia(query)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** Whether the screen is too narrow for a wide table. */
export const useIsNarrow = () => useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
