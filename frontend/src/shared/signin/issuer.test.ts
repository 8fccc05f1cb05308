import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openIssuer } from './issuer'

const issuer = 'http://issuer.example'
const metadata = {
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  end_session_endpoint: `${issuer}/logout`,
}
const coded = (claims: unknown) => btoa(JSON.stringify(claims)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_')
const idToken = (claims: object) => `${coded({ alg: 'RS256' })}.${coded(claims)}.x`

let tokenAnswer: { status: number; body: unknown }
const onToken = vi.fn<(subject: string, token: string) => void>()

beforeEach(() => {
  onToken.mockReset()
  vi.stubGlobal('fetch', async (url: string) => {
    const { status, body } = String(url).endsWith('/token') ? tokenAnswer : { status: 200, body: metadata }
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
  })
})

afterEach(() => {
  vi.useRealTimers()
})

/** What the flow keeps in this tab while the reader is at the issuer. */
function waiting(returnTo: unknown = '/projecten?zoek=x#eind', besides: object = {}) {
  const state = { id: 'abc', data: returnTo, created: Math.floor(Date.now() / 1000), request_type: 'si:r', url_state: 'proof', code_verifier: 'v', authority: issuer, client_id: 'site', redirect_uri: 'http://localhost/aanmelden/terug', scope: 'openid profile', response_mode: 'query', ...besides }
  sessionStorage.setItem('oidc.abc', JSON.stringify(state))
}

const open = () => openIssuer({ issuer, clientId: 'site', demo: false }, onToken)
const back = (query: string) => open().finish(`http://localhost:3000/aanmelden/terug?${query}`)
const accepted = { status: 200, body: { access_token: 'secret-token', token_type: 'Bearer', expires_in: 300, id_token: idToken({ sub: 's' }) } }

describe('coming back from the issuer', () => {
  beforeEach(() => {
    tokenAnswer = accepted
  })

  it('gives the token, and leads to the very address that the reader left', async () => {
    waiting()
    await expect(back('code=c&state=abc;proof')).resolves.toBe('/projecten?zoek=x#eind')
    expect(onToken).toHaveBeenCalledWith('s', 'secret-token')
  })

  it('leaves no token in any storage', async () => {
    waiting()
    await back('code=c&state=abc;proof')
    expect(JSON.stringify([{ ...sessionStorage }, { ...localStorage }])).not.toContain('secret-token')
  })

  it.each(['//elsewhere.example/x', 'https://elsewhere.example', '/\\elsewhere.example', 7])('never leads to another site: %s', async (returnTo) => {
    waiting(returnTo)
    await expect(back('code=c&state=abc;proof')).resolves.toBe('/')
  })

  it.each([
    ['an answer that nobody asked for', 'code=c&state=unknown;proof', 'stale'],
    ['an answer without a state', 'code=c', 'stale'],
    ['a state of which half is right', 'code=c&state=abc;guess', 'stale'],
    ['a reader who broke off', 'error=access_denied&state=abc;proof', 'denied'],
    ['an issuer in trouble', 'error=temporarily_unavailable&state=abc;proof', 'unreachable'],
    ['any other refusal', 'error=invalid_scope&state=abc;proof', 'refused'],
  ])('%s gets no token, and a reason', async (_, query, trouble) => {
    waiting()
    await expect(back(query)).rejects.toMatchObject({ trouble })
    expect(onToken).not.toHaveBeenCalled()
  })

  it('takes no ID token that was made for another sign-in', async () => {
    waiting('/', { nonce: 'ours' })
    tokenAnswer = { ...accepted, body: { ...accepted.body, id_token: idToken({ sub: 's', nonce: 'theirs' }) } }
    await expect(back('code=c&state=abc;proof')).rejects.toMatchObject({ trouble: 'unreachable' })
    expect(onToken).not.toHaveBeenCalled()
  })

  it('knows where the reader came from, also when he broke off', async () => {
    waiting()
    await expect(back('error=access_denied&state=abc;proof')).rejects.toMatchObject({ returnTo: '/projecten?zoek=x#eind' })
  })

  it('is good once', async () => {
    waiting()
    await back('code=c&state=abc;proof')
    await expect(back('code=c&state=abc;proof')).rejects.toMatchObject({ trouble: 'stale' })
  })

  it('says that a code was used before', async () => {
    waiting()
    tokenAnswer = { status: 400, body: { error: 'invalid_grant' } }
    await expect(back('code=c&state=abc;proof')).rejects.toMatchObject({ trouble: 'stale' })
  })

  it('says that the issuer is away', async () => {
    waiting()
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
    await expect(back('code=c&state=abc;proof')).rejects.toMatchObject({ trouble: 'unreachable' })
  })
})

it('says that the browser keeps nothing', () => {
  vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementationOnce(() => {
    throw new DOMException('Access is denied', 'SecurityError')
  })
  expect(open).toThrowError(expect.objectContaining({ trouble: 'storage' }))
})

it('renews by a refresh token where the issuer gave one, and says when it is no longer good', async () => {
  waiting()
  tokenAnswer = { ...accepted, body: { ...accepted.body, refresh_token: 'r' } }
  const one = open()
  await one.finish('http://localhost:3000/aanmelden/terug?code=c&state=abc;proof')
  tokenAnswer = { ...accepted, body: { ...accepted.body, access_token: 'newer' } }
  await one.renew()
  expect(onToken).toHaveBeenLastCalledWith('s', 'newer')
  tokenAnswer = { status: 400, body: { error: 'invalid_grant' } }
  await expect(one.renew()).rejects.toMatchObject({ trouble: 'expired' })
})

it('waits six seconds for an issuer that says nothing, also before the hidden frame is there', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => new Promise((_never, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as DOMException))
  }))
  const said = vi.fn<(fault: unknown) => void>()
  void open().renew().catch(said)
  await vi.advanceTimersByTimeAsync(5900)
  expect(said).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(200)
  expect(said).toHaveBeenCalledWith(expect.objectContaining({ trouble: 'unreachable' }))
})
