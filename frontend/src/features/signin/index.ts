import { lazy } from 'react'

// Each in a file of its own: the shell is in every page's way, and these wait for an answer anyway.
export const Account = lazy(() => import('./Account'))
export const Bars = lazy(() => import('./Bars'))

export { signInTexts } from './signIn.texts'
