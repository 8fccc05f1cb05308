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

export type DemoPeople = {
  /** Whether somebody came here on his way through the sign-in flow. */
  pending: boolean
  csrf: { name: string; value: string }
  people: DemoPerson[]
}

/** Null where the server has no people of its own. */
export async function demoPeople({ signal }: { signal: AbortSignal }): Promise<DemoPeople | null> {
  const response = await fetch('/demo/people', { headers: { accept: 'application/json' }, signal })
  if (response.status === 404) return null
  if (!response.ok) throw new Error(`/demo/people said ${response.status}`)
  return (await response.json()) as DemoPeople
}
