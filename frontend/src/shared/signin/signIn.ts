import { keepFields, putBackFields } from './fields'
import type { Issuer } from './issuer'
import { offer } from './offer'
import { becomeAnyone, currentSession, forgetMark, holdPerson, type Trouble } from './session'
import { SignInFault } from './signInFault'

let opening: Promise<Issuer> | undefined
let renewing: Promise<void> | undefined
let otherTabs: BroadcastChannel | undefined

/** Loads the library at the first need. */
async function issuer(): Promise<Issuer> {
  opening ??= open()
  return opening.catch((fault: unknown) => {
    opening = undefined
    throw fault instanceof SignInFault ? fault : new SignInFault('unreachable')
  })
}

async function open(): Promise<Issuer> {
  const offered = await offer()
  if (!offered) throw new SignInFault('unreachable')
  const { openIssuer } = await import('./issuer')
  return openIssuer(offered, onToken)
}

function onToken(subject: string, token: string) {
  // A renewal may be on its way while the reader signs out.
  if (currentSession().is === 'anyone') return
  listenToOtherTabs()
  holdPerson(subject, token)
}

/** The address that the reader sees, to return to; nobody needs to return to the pages of signing in itself. */
const here = () => (location.pathname.startsWith('/aanmelden') ? '/' : location.pathname + location.search + location.hash)

/** Goes to the sign-in page of the issuer. What stands in the fields of the page is kept. */
export async function signIn(returnTo = here()): Promise<void> {
  try {
    keepFields(returnTo)
    await (await issuer()).signIn(returnTo)
  } catch (fault) {
    becomeAnyone(troubleOf(fault))
  }
}

/** Ends the flow at the address that the issuer sent the reader to. Gives where he came from. */
export async function finishSignIn(url: string): Promise<string> {
  try {
    const returnTo = await (await issuer()).finish(url)
    putBackFields(returnTo)
    return returnTo
  } catch (fault) {
    becomeAnyone()
    throw fault instanceof SignInFault ? fault : new SignInFault('unreachable')
  }
}

/** Asks for a new token once, for however many questions wait for it. Without one the reader becomes anyone. */
export function renew(): Promise<void> {
  renewing ??= askForToken().finally(() => {
    renewing = undefined
  })
  return renewing
}

async function askForToken(): Promise<void> {
  // Before there is a token: whoever signs out in another tab until then is not to be signed in here.
  listenToOtherTabs()
  try {
    await (await issuer()).renew()
  } catch (fault) {
    await endSession(troubleOf(fault))
  }
}

/** Drops the token and says why, at once. The page stays, and so does what was typed in it. */
export async function endSession(trouble: Trouble): Promise<void> {
  keepFields(here())
  becomeAnyone(trouble)
  // Now that no token is taken any more. What is only not to be reached now may know him still.
  if (trouble !== 'unreachable') forgetMark()
  putBackFields(here())
  await opening?.then((one) => one.forget()).catch(() => {})
}

/** Here first, then in the other tabs and at the issuer: what only some may see goes from the screen at once. */
export async function signOut(): Promise<void> {
  forgetMark()
  becomeAnyone()
  // A channel has no target origin: it reaches this origin only.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  otherTabs?.postMessage('signed out')
  try {
    await (await issuer()).signOut()
  } catch {
    becomeAnyone('unreachable')
  }
}

/** Only somebody who signed in, or may be, listens. */
function listenToOtherTabs() {
  if (otherTabs || typeof BroadcastChannel === 'undefined') return
  otherTabs = new BroadcastChannel('koerswijzer.signin')
  otherTabs.addEventListener('message', () => {
    if (currentSession().is !== 'anyone') void endSession('elsewhere')
  })
}

const troubleOf = (fault: unknown): Trouble => (fault instanceof SignInFault ? fault.trouble : 'unreachable')
