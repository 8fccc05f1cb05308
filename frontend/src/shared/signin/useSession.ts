import { useSyncExternalStore } from 'react'
import { currentSession, onSessionChange, viewOf, type Session, type View } from './session'

export const useSession = (): Session => useSyncExternalStore(onSessionChange, currentSession)

/** Under which answers are kept; undefined while it is not known who looks. */
export const useView = (): View | undefined => viewOf(useSession())
