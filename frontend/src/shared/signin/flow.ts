import { returnPath } from './addresses'
import { hasLeftMark, startSession } from './session'

/** Everything about signing in but who is signed in. Loaded at the first need, which an anonymous reader never has. */
export const signInFlow = () => import('./signIn')

/** To be called before the first page shows: it decides whether the first question waits for a token. */
export function begin(path: string) {
  if (path === returnPath) startSession()
  else if (hasLeftMark()) {
    startSession()
    void signInFlow().then(({ renew }) => renew())
  }
}
