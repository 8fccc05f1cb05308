import type { Audience } from '../gql/graphql'
import { recall, remember } from '../memory'

/** What goes wrong with signing in, or ends it. */
export type Trouble = 'expired' | 'elsewhere' | 'unreachable' | 'refused' | 'denied' | 'stale' | 'storage'

/** An audience as which somebody who sees more may look. */
export type WiderAudience = Exclude<Audience, 'OWNER'>

/** Who looks at the pages. While it is starting nobody knows yet, and nothing may be asked. */
export type Session =
  | { is: 'starting' }
  | { is: 'anyone'; trouble?: Trouble }
  | { is: 'person'; subject: string; token: string; viewAs?: WiderAudience }

/** Under which an answer is kept: the same for the same person with the same view, and for nobody else. */
export type View = string

const wasSignedIn = 'wasSignedIn'
const viewAsChoice = 'viewAs'

/** A working day: whoever comes back the next morning, or somebody else who sits down there then, signs in himself. */
const markHoldsMs = 12 * 3_600_000

let session: Session = { is: 'anyone' }
const listeners = new Set<() => void>()

export const currentSession = () => session

export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function become(next: Session) {
  session = next
  for (const listener of listeners) listener()
}

export function viewOf(one: Session): View | undefined {
  if (one.is === 'starting') return undefined
  return one.is === 'anyone' ? 'anyone' : `person ${one.subject} as ${one.viewAs ?? 'self'}`
}

/**
 * A reload forgets the token, and a new tab never had one. This mark, the time of the last token, tells to ask for one
 * first. A time that is still to come is of a clock that was wrong, and could hold for years.
 */
export function hasLeftMark() {
  const age = Date.now() - Number(recall(wasSignedIn, 'localStorage'))
  return age >= 0 && age < markHoldsMs
}

export const startSession = () => become({ is: 'starting' })

/** Somebody signed in, or got a new token. What this tab looks as stays until the reader changes it there. */
export function holdPerson(subject: string, token: string) {
  remember(wasSignedIn, `${Date.now()}`, 'localStorage')
  const audience = session.is === 'person' ? session.viewAs : firstView()
  become({ is: 'person', subject, token, ...(audience && { viewAs: audience }) })
}

/** A tab of its own begins with the last choice: who shows others what the public sees opens a link in one. */
function firstView(): WiderAudience | undefined {
  const choice = recall(viewAsChoice) ?? recall(viewAsChoice, 'localStorage') ?? 'SELF'
  remember(viewAsChoice, choice)
  return choice === 'PUBLIC' || choice === 'PARTNER' ? choice : undefined
}

/** From now on the reader is anyone; `trouble` says why, where he did not ask for it. */
export function becomeAnyone(trouble?: Trouble) {
  remember(viewAsChoice, undefined)
  become({ is: 'anyone', ...(trouble && { trouble }) })
}

/** From now on no tab asks for a token without a word. */
export function forgetMark() {
  remember(wasSignedIn, undefined, 'localStorage')
  remember(viewAsChoice, undefined, 'localStorage')
}

/** Looks as a wider audience, or as oneself again. Not in the address: a shared link must not narrow what another sees. */
export function viewAs(audience: WiderAudience | undefined) {
  if (session.is !== 'person') return
  remember(viewAsChoice, audience ?? 'SELF')
  remember(viewAsChoice, audience, 'localStorage')
  const { subject, token } = session
  become({ is: 'person', subject, token, ...(audience && { viewAs: audience }) })
}

/**
 * The headers that say who asks. Fails as aborted when the reader is no longer who he was when the question was made:
 * an answer for one viewer must never end up with another.
 */
export function headersFor(view: View): Record<string, string> {
  if (viewOf(session) !== view) throw new DOMException('Somebody else looks now', 'AbortError')
  if (session.is !== 'person') return {}
  return { authorization: `Bearer ${session.token}`, ...(session.viewAs && { 'view-as': session.viewAs }) }
}
