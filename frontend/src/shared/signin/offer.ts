/** Where the readers of this site sign in. `demo`: with the server's own made-up people. */
export type Offer = { issuer: string; clientId: string; demo: boolean }

let asked: Promise<Offer | null> | undefined
let known: Offer | null | undefined

/** What was offered, as far as it is known by now. */
export const knownOffer = () => known

/** Null where nobody can sign in. Asked once, and again only when there was no answer. */
export function offer(): Promise<Offer | null> {
  asked ??= ask()
  return asked
}

async function ask(): Promise<Offer | null> {
  try {
    const response = await fetch('/config.json')
    const { signIn } = (await response.json()) as { signIn?: Offer | null }
    known = signIn ?? null
    return known
  } catch {
    asked = undefined
    return null
  }
}
