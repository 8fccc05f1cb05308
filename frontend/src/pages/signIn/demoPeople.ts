import type { Role } from '../../shared/gql/graphql'
import type { Language } from '../../shared/i18n/language'

/** A made-up person of the server, to try things out with. */
export type DemoPerson = {
  id: string
  name: string
  description: Record<Language, string>
  organization: string
  roles: Role[]
}

/** What a form must send along, to show that it is of this page. */
export type Csrf = { name: string; value: string }

export type DemoPeople = {
  /** Whether somebody came here on his way through the sign-in flow. */
  pending: boolean
  csrf: Csrf
  /** Null: the code that the server printed at its start comes first. */
  people: DemoPerson[] | null
}

/** Null where the server has no people of its own. */
export async function demoPeople({ signal }: { signal: AbortSignal }): Promise<DemoPeople | null> {
  const response = await fetch('/demo/people', { headers: { accept: 'application/json' }, signal })
  if (response.status === 404) return null
  if (!response.ok) throw new Error(`/demo/people said ${response.status}`)
  return (await response.json()) as DemoPeople
}

export type CodeTrouble = 'wrong' | 'tooOften' | 'unreachable' | 'noCookies'

const troubles: Readonly<Record<number, CodeTrouble>> = { 400: 'wrong', 403: 'noCookies', 429: 'tooOften' }

/** Gives the code; what went wrong, or nothing. From then on the server knows this browser by a cookie. */
export async function giveCode(csrf: Csrf, code: string): Promise<CodeTrouble | undefined> {
  try {
    const { ok, status } = await fetch('/demo/code', { method: 'POST', body: new URLSearchParams({ [csrf.name]: csrf.value, code }) })
    return ok ? undefined : (troubles[status] ?? 'unreachable')
  } catch {
    return 'unreachable'
  }
}
