import { ErrorResponse, InMemoryWebStorage, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts'
import { returnPath, silentPath } from './addresses'
import type { Offer } from './offer'
import { SignInFault } from './signInFault'
import type { Trouble } from './session'

/** How long a reader who comes back waits for an answer of the issuer before he sees what anyone sees. */
const answerWithinSeconds = 6

/** The issuer no longer knows who this is, or wants to ask him something. */
const needsReader = ['login_required', 'interaction_required', 'consent_required', 'account_selection_required', 'invalid_grant']

const troubles: Readonly<Record<string, Trouble>> = {
  access_denied: 'denied',
  invalid_grant: 'stale',
  server_error: 'unreachable',
  temporarily_unavailable: 'unreachable',
}

export type Issuer = ReturnType<typeof openIssuer>

/** OpenID Connect by code flow with PKCE. Tokens stay in memory; `onToken` hears of each new one. */
export function openIssuer({ issuer, clientId }: Offer, onToken: (subject: string, token: string) => void) {
  const states = tabStates()
  const manager = new UserManager({
    authority: issuer,
    client_id: clientId,
    scope: 'openid profile',
    redirect_uri: location.origin + returnPath,
    silent_redirect_uri: location.origin + silentPath,
    post_logout_redirect_uri: `${location.origin}/`,
    // The hidden frame, and each question before and after it: without the second a page stays blank while nobody answers.
    silentRequestTimeoutInSeconds: answerWithinSeconds,
    requestTimeoutInSeconds: answerWithinSeconds,
    stateStore: states,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
  })
  manager.events.addUserLoaded(({ profile, access_token }: User) => onToken(profile.sub, access_token))

  return {
    /** Leaves the page for that of the issuer. */
    async signIn(returnTo: string): Promise<void> {
      await manager.signinRedirect({ ...secrets(), state: returnTo }).catch(unreachable)
    },

    /** The second half of signing in. Gives the address that the reader came from. */
    async finish(url: string): Promise<string> {
      await insistOnState(states, url)
      const user = await manager.signinRedirectCallback(url).catch(explain)
      return returnAddress(user.state)
    },

    /** A new token without a word to the reader: by a refresh token where the issuer gave one, else in a hidden frame. */
    async renew(): Promise<void> {
      await manager.signinSilent(secrets()).catch((fault: unknown) => {
        throw new SignInFault(fault instanceof ErrorResponse && needsReader.includes(fault.error ?? '') ? 'expired' : 'unreachable')
      })
    },

    /** Ends the session at the issuer too. */
    signOut: () => manager.signoutRedirect().catch(unreachable),

    /** Drops the token, and with it the renewing. */
    forget: () => manager.removeUser(),
  }
}

/** Holds the PKCE verifier and the return address while the reader is away; no token. */
function tabStates(): WebStorageStateStore {
  try {
    return new WebStorageStateStore({ store: sessionStorage })
  } catch {
    throw new SignInFault('storage')
  }
}

function unreachable(): never {
  throw new SignInFault('unreachable')
}

function explain(fault: unknown): never {
  if (!(fault instanceof ErrorResponse)) throw new SignInFault('unreachable')
  throw new SignInFault(troubles[fault.error ?? ''] ?? 'refused', returnAddress(fault.state))
}

/** The library's state is a UUID of 122 random bits, and the profile asks for 128: a second secret goes with it. */
const secrets = () => ({ nonce: secret(), url_state: secret() })

const secret = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** An answer that this tab did not ask for, or asked for and already used, goes no further. */
async function insistOnState(states: WebStorageStateStore, url: string): Promise<void> {
  const [id = '', proof] = (new URL(url).searchParams.get('state') ?? '').split(';')
  const kept = await states.get(id)
  if (!kept || (JSON.parse(kept) as { url_state?: string }).url_state !== proof) throw new SignInFault('stale')
}

/** An address of this site; anything else leads to the start page. */
function returnAddress(state: unknown): string {
  return typeof state === 'string' && /^\/(?![/\\])/.test(state) ? state : '/'
}
