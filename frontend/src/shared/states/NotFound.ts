import { lazy } from 'react'

/** Where an address leads to nothing. Few readers come there, so its code comes when one does. */
export const NotFound = lazy(() => import('./NotInRegister'))
