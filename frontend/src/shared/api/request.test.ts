import { describe, expect, it, vi } from 'vitest'
import { TypedDocumentString } from '../gql/graphql'
import { answerWith } from '../testing/fakeFetch'
import { request } from './request'

const question = new TypedDocumentString<{ answer: number }, { of: string }>('query Q($of: String!) { answer(of: $of) }')

describe('a question to the register', () => {
  it('is posted with its variables and gives the data', async () => {
    const fetch = answerWith({ data: { answer: 42 } })
    await expect(request(question, { of: 'x' })).resolves.toEqual({ answer: 42 })
    const [url, init] = fetch.mock.calls[0] as unknown as [string, RequestInit]
    expect(url).toBe('/graphql')
    expect(JSON.parse(String(init.body))).toEqual({ query: question.toString(), variables: { of: 'x' } })
  })

  it('fails with the code of a GraphQL error', async () => {
    answerWith({ errors: [{ message: 'No', extensions: { code: 'BAD_CURSOR' } }] })
    await expect(request(question, { of: 'x' })).rejects.toMatchObject({ kind: 'graphql', code: 'BAD_CURSOR', isPassing: false })
  })

  it.each([
    ['STORE_UNAVAILABLE', 'store'],
    ['LIMIT_TIME', 'timeout'],
  ])('may well succeed later after %s', async (code, kind) => {
    answerWith({ errors: [{ message: 'No', extensions: { code } }] })
    await expect(request(question, { of: 'x' })).rejects.toMatchObject({ kind, code, isPassing: true })
  })

  it('fails with the status when the answer is no JSON', async () => {
    vi.stubGlobal('fetch', async () => new Response('<html>', { status: 502 }))
    await expect(request(question, { of: 'x' })).rejects.toMatchObject({ kind: 'http', code: '502', isPassing: true })
  })

  it('says that the network is away', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
    await expect(request(question, { of: 'x' })).rejects.toMatchObject({ kind: 'network', isPassing: true })
  })

  it('stays an abort when the reader left', async () => {
    const left = new AbortController()
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
      left.abort()
      init.signal?.throwIfAborted()
    })
    await expect(request(question, { of: 'x' }, left.signal)).rejects.toMatchObject({ name: 'AbortError' })
  })
})
