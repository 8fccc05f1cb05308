import { beforeEach, describe, expect, it, vi } from 'vitest'
import { TypedDocumentString } from '../gql/graphql'
import { answerWith } from '../testing/fakeFetch'
import { becomeAnyone, currentSession, holdPerson, viewAs, viewOf } from '../signin/session'
import { askAhead, questionFor } from './ahead'
import { request } from './request'

const flow = vi.hoisted(() => ({ renew: vi.fn<() => Promise<void>>(), endSession: vi.fn<(trouble: string) => Promise<void>>() }))
vi.mock('../signin/signIn', () => flow)

const question = new TypedDocumentString<{ answer: number }, { of: string }>('query Q($of: String!) { answer(of: $of) }')

describe('a question to the register', () => {
  it('is posted with its variables and gives the data', async () => {
    const fetch = answerWith({ data: { answer: 42 } })
    await expect(request(question, { of: 'x' }, 'anyone')).resolves.toEqual({ answer: 42 })
    const [url, init] = fetch.mock.calls[0] as unknown as [string, RequestInit]
    expect(url).toBe('/graphql')
    expect(JSON.parse(String(init.body))).toEqual({ query: question.toString(), variables: { of: 'x' } })
  })

  it('fails with the code of a GraphQL error', async () => {
    answerWith({ errors: [{ message: 'No', extensions: { code: 'BAD_CURSOR' } }] })
    await expect(request(question, { of: 'x' }, 'anyone')).rejects.toMatchObject({ kind: 'graphql', code: 'BAD_CURSOR', isPassing: false })
  })

  it.each([
    ['STORE_UNAVAILABLE', 'store'],
    ['LIMIT_TIME', 'timeout'],
    ['LIMIT_CONCURRENT', 'busy'],
    ['SIGN_IN_UNAVAILABLE', 'signIn'],
  ])('may well succeed later after %s', async (code, kind) => {
    answerWith({ errors: [{ message: 'No', extensions: { code } }] })
    await expect(request(question, { of: 'x' }, 'anyone')).rejects.toMatchObject({ kind, code, isPassing: true })
  })

  it('fails with the status when the answer is no JSON', async () => {
    vi.stubGlobal('fetch', async () => new Response('<html>', { status: 502 }))
    await expect(request(question, { of: 'x' }, 'anyone')).rejects.toMatchObject({ kind: 'http', code: '502', isPassing: true })
  })

  it('says that the network is away', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
    await expect(request(question, { of: 'x' }, 'anyone')).rejects.toMatchObject({ kind: 'network', isPassing: true })
  })

  it('stays an abort when the reader left', async () => {
    const left = new AbortController()
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
      left.abort()
      init.signal?.throwIfAborted()
    })
    await expect(request(question, { of: 'x' }, 'anyone', left.signal)).rejects.toMatchObject({ name: 'AbortError' })
  })
})

/** Answers each request in turn, and keeps who each said to be. */
function answerInTurn(...statuses: number[]) {
  const asked: { token: string | null; as: string | null }[] = []
  vi.stubGlobal('fetch', async (_: string, { headers }: RequestInit) => {
    const sent = new Headers(headers)
    asked.push({ token: sent.get('authorization'), as: sent.get('view-as') })
    const status = statuses.shift() ?? 200
    const body = status === 200 ? { data: { answer: 42 } } : { errors: [{ message: 'No', extensions: { code: 'TOKEN_INVALID' } }] }
    return new Response(JSON.stringify(body), { status })
  })
  return asked
}

const ask = (view = viewOf(currentSession()) ?? '') => request(question, { of: 'x' }, view)

describe('a question of somebody who is signed in', () => {
  beforeEach(() => {
    flow.renew.mockReset().mockImplementation(async () => holdPerson('s', 'new'))
    flow.endSession.mockReset().mockImplementation(async () => becomeAnyone('refused'))
    holdPerson('s', 'old')
  })

  it('goes with his token, and with the audience as which he looks', async () => {
    const asked = answerInTurn()
    await ask()
    viewAs('PUBLIC')
    await ask()
    expect(asked).toEqual([{ token: 'Bearer old', as: null }, { token: 'Bearer old', as: 'PUBLIC' }])
  })

  it('goes without either for anyone', async () => {
    becomeAnyone()
    const asked = answerInTurn()
    await ask()
    expect(asked).toEqual([{ token: null, as: null }])
  })

  it('is asked again with a new token when the old one is no longer good', async () => {
    const asked = answerInTurn(401)
    await expect(ask()).resolves.toEqual({ answer: 42 })
    expect(asked.map(({ token }) => token)).toEqual(['Bearer old', 'Bearer new'])
    expect(flow.endSession).not.toHaveBeenCalled()
  })

  it('takes the token that another question got meanwhile', async () => {
    const tokens: (string | null)[] = []
    vi.stubGlobal('fetch', async (_: string, { headers }: RequestInit) => {
      tokens.push(new Headers(headers).get('authorization'))
      holdPerson('s', 'new')
      return new Response(JSON.stringify({ data: { answer: 42 } }), { status: tokens.length === 1 ? 401 : 200 })
    })
    await ask()
    expect(tokens).toEqual(['Bearer old', 'Bearer new'])
    expect(flow.renew).not.toHaveBeenCalled()
  })

  it('ends the session when the register refuses a new token too, as with a clock that is wrong', async () => {
    answerInTurn(401, 401)
    await expect(ask()).rejects.toMatchObject({ name: 'AbortError' })
    expect(flow.endSession).toHaveBeenCalledWith('refused')
  })

  it('is not asked for anyone when there is no new token', async () => {
    flow.renew.mockImplementation(async () => becomeAnyone('expired'))
    const asked = answerInTurn(401)
    await expect(ask()).rejects.toMatchObject({ name: 'AbortError' })
    expect(asked).toHaveLength(1)
  })

  it('gives its answer to nobody when somebody else looks by then', async () => {
    vi.stubGlobal('fetch', async () => {
      becomeAnyone()
      return new Response(JSON.stringify({ data: { answer: 42 } }))
    })
    await expect(ask()).rejects.toMatchObject({ name: 'AbortError' })
  })
})

it('a register that wants no question says for how long', async () => {
  const body = JSON.stringify({ errors: [{ message: 'No', extensions: { code: 'LIMIT_BUDGET' } }] })
  vi.stubGlobal('fetch', async () => new Response(body, { status: 429, headers: { 'retry-after': '12' } }))
  await expect(ask('anyone')).rejects.toMatchObject({ kind: 'busy', waitMs: 12_000, isPassing: true })
})

describe('a question that was sent before its page was there', () => {
  it('is not sent again by the page, but is by who asks once more', async () => {
    const fetch = answerWith({ data: { answer: 42 } })
    askAhead(questionFor(question, { of: 'ahead' }))
    await expect(request(question, { of: 'ahead' }, 'anyone')).resolves.toEqual({ answer: 42 })
    expect(fetch).toHaveBeenCalledTimes(1)
    await request(question, { of: 'ahead' }, 'anyone')
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  it('answers nobody who signed in meanwhile', async () => {
    const asked = answerInTurn()
    askAhead(questionFor(question, { of: 'x' }))
    holdPerson('s', 't')
    await ask()
    expect(asked.map(({ token }) => token)).toEqual([null, 'Bearer t'])
  })

  it('tells the page what went wrong', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
    askAhead(questionFor(question, { of: 'y' }))
    await expect(request(question, { of: 'y' }, 'anyone')).rejects.toMatchObject({ kind: 'network' })
  })
})
