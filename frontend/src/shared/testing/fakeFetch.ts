import { vi } from 'vitest'

/** Lets every request end in this answer of the GraphQL endpoint. */
export function answerWith(body: unknown, status = 200) {
  const fetch = vi.fn<() => Promise<Response>>(async () => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }))
  vi.stubGlobal('fetch', fetch)
  return fetch
}
