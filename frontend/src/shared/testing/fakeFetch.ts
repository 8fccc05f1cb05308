import { vi } from 'vitest'

/** Lets every request end in this answer of the GraphQL endpoint. */
export function answerWith(body: unknown, status = 200) {
  const fetch = vi.fn<() => Promise<Response>>(async () => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }))
  vi.stubGlobal('fetch', fetch)
  return fetch
}

/** Answers every question of a page by the name of its query; one without an answer fails. */
export function answerByName(answers: Readonly<Record<string, unknown>>) {
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async (_, init) => {
    const { query } = JSON.parse(String(init.body)) as { query: string }
    const name = /query (\w+)/.exec(query)?.[1] ?? ''
    return new Response(JSON.stringify({ data: answers[name] }), { status: name in answers ? 200 : 500 })
  })
  vi.stubGlobal('fetch', fetch)
  return fetch
}

/** The variables of every time that the query of this name was asked. */
export function variablesAsked(fetch: ReturnType<typeof answerByName>, name: string): Record<string, unknown>[] {
  return fetch.mock.calls.flatMap(([, { body }]) => {
    const { query, variables } = JSON.parse(String(body)) as { query: string; variables: Record<string, unknown> }
    return query.includes(`query ${name}(`) || query.includes(`query ${name} `) ? [variables] : []
  })
}
