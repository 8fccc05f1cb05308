import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Trouble } from './session'

const oidc = {
  signIn: vi.fn<(returnTo: string) => Promise<void>>(),
  finish: vi.fn<(url: string) => Promise<string>>(),
  renew: vi.fn<() => Promise<void>>(),
  signOut: vi.fn<() => Promise<void>>(),
  forget: vi.fn<() => Promise<void>>(),
}
let giveToken: (subject: string, token: string) => void = () => {}
const openIssuer = vi.fn<(offer: unknown, onToken: typeof giveToken) => typeof oidc>((_, onToken) => {
  giveToken = onToken
  return oidc
})
vi.mock('./issuer', () => ({ openIssuer }))

/** The page as a browser would have it anew: modules hold what a reload forgets. */
async function load() {
  vi.resetModules()
  const [flow, signIn, session, faults] = await Promise.all([import('./flow'), import('./signIn'), import('./session'), import('./signInFault')])
  const refuse = (trouble: Trouble) => async () => Promise.reject(new faults.SignInFault(trouble))
  return { ...flow, ...signIn, ...session, refuse }
}

const offered = { signIn: { issuer: 'http://issuer', clientId: 'site', demo: true } }
const config = (answer: unknown, status = 200) => vi.stubGlobal('fetch', vi.fn<() => Promise<Response>>(async () => new Response(JSON.stringify(answer), { status })))

beforeEach(() => {
  config(offered)
  for (const one of Object.values(oidc)) one.mockReset().mockResolvedValue(undefined as never)
  openIssuer.mockClear()
})

afterEach(() => {
  sessionStorage.clear()
  localStorage.clear()
  document.body.innerHTML = ''
  history.replaceState(null, '', '/')
})

it('somebody who never signed in waits for nothing and loads nothing', async () => {
  const { begin, currentSession } = await load()
  begin('/projecten')
  expect(currentSession()).toEqual({ is: 'anyone' })
  expect(fetch).not.toHaveBeenCalled()
  expect(openIssuer).not.toHaveBeenCalled()
})

it('a reload renews without a word before the first question, and keeps as what the reader looks', async () => {
  const first = await load()
  first.startSession()
  first.holdPerson('s', 't')
  first.viewAs('PUBLIC')
  expect(JSON.stringify([{ ...sessionStorage }, { ...localStorage }])).not.toContain('"t"')

  const { begin, currentSession } = await load()
  oidc.renew.mockImplementation(async () => giveToken('s', 'new'))
  begin('/netwerken/n')
  expect(currentSession()).toEqual({ is: 'starting' })
  await vi.waitFor(() => expect(currentSession()).toEqual({ is: 'person', subject: 's', token: 'new', viewAs: 'PUBLIC' }))
})

it('a new tab renews too, looks as the last one did, and does not after signing out', async () => {
  const first = await load()
  first.startSession()
  first.holdPerson('s', 't')
  first.viewAs('PUBLIC')

  sessionStorage.clear()
  const second = await load()
  oidc.renew.mockImplementation(async () => giveToken('s', 'new'))
  second.begin('/netwerken/n')
  await vi.waitFor(() => expect(second.currentSession()).toEqual({ is: 'person', subject: 's', token: 'new', viewAs: 'PUBLIC' }))
  second.viewAs(undefined)

  const again = await load()
  again.begin('/netwerken/n')
  await vi.waitFor(() => expect(again.currentSession()).toEqual({ is: 'person', subject: 's', token: 'new' }))

  await again.signOut()
  sessionStorage.clear()
  const third = await load()
  third.begin('/netwerken/n')
  expect(third.currentSession()).toEqual({ is: 'anyone' })
})

it('a reload after the session ended at the issuer says so, and asks no second time', async () => {
  const first = await load()
  first.holdPerson('s', 't')
  const { begin, currentSession, refuse } = await load()
  oidc.renew.mockImplementation(refuse('expired'))
  begin('/')
  await vi.waitFor(() => expect(currentSession()).toEqual({ is: 'anyone', trouble: 'expired' }))
  const next = await load()
  next.begin('/')
  expect(next.currentSession()).toEqual({ is: 'anyone' })
})

it('signing in goes out with the address of the page, with its query and hash', async () => {
  history.replaceState(null, '', '/projecten?zoek=x#eind')
  const { signIn } = await load()
  await signIn()
  expect(oidc.signIn).toHaveBeenCalledWith('/projecten?zoek=x#eind')
})

it.each([
  ['the issuer is away', 'unreachable'],
  ['the browser keeps nothing', 'storage'],
] as const)('says so when %s', async (_, trouble) => {
  const { signIn, currentSession, refuse } = await load()
  oidc.signIn.mockImplementation(refuse(trouble))
  await signIn()
  expect(currentSession()).toEqual({ is: 'anyone', trouble })
})

it('says so when the site cannot tell where to sign in', async () => {
  config({ errors: [] }, 404)
  const { signIn, currentSession } = await load()
  await signIn()
  expect(currentSession()).toEqual({ is: 'anyone', trouble: 'unreachable' })
})

it('what is typed on the page is put back after signing in, also when its field comes later', async () => {
  document.body.innerHTML = '<main><input name="text" value=""><input name="text" value=""></main>'
  const [, second] = document.querySelectorAll('input')
  if (second) second.value = 'valprev'
  history.replaceState(null, '', '/bronnen')
  const before = await load()
  await before.signIn()

  document.body.innerHTML = '<main></main>'
  const after = await load()
  oidc.finish.mockResolvedValue('/bronnen')
  await expect(after.finishSignIn('http://localhost/aanmelden/terug?code=c')).resolves.toBe('/bronnen')
  document.body.innerHTML = '<main><input name="text" value=""><input name="text" value=""></main>'
  await vi.waitFor(() => expect([...document.querySelectorAll('input')].map(({ value }) => value)).toEqual(['', 'valprev']))
})

it('many questions that need a new token ask for one', async () => {
  const { holdPerson, renew } = await load()
  holdPerson('s', 'old')
  await Promise.all([renew(), renew(), renew()])
  expect(oidc.renew).toHaveBeenCalledOnce()
  await renew()
  expect(oidc.renew).toHaveBeenCalledTimes(2)
})

it('signing out here ends it in the other tabs at once, and at the issuer', async () => {
  const here = await load()
  here.startSession()
  oidc.renew.mockImplementation(async () => giveToken('s', 't'))
  await here.renew()
  const there = await load()
  there.startSession()
  await there.renew()
  expect(there.currentSession().is).toBe('person')

  await here.signOut()
  expect(here.currentSession()).toEqual({ is: 'anyone' })
  expect(oidc.signOut).toHaveBeenCalledOnce()
  await vi.waitFor(() => expect(there.currentSession()).toEqual({ is: 'anyone', trouble: 'elsewhere' }))
})

it.each(['elsewhere', 'expired', 'refused'] as const)('the session ends at once, and no token that is under way brings its mark back: %s', async (trouble) => {
  const { startSession, renew, endSession, currentSession, hasLeftMark } = await load()
  startSession()
  oidc.renew.mockImplementation(async () => giveToken('s', 't'))
  await renew()
  expect(hasLeftMark()).toBe(true)

  const ending = endSession(trouble)
  expect(currentSession()).toEqual({ is: 'anyone', trouble })
  giveToken('s', 'late')
  await ending
  expect(currentSession()).toEqual({ is: 'anyone', trouble })
  expect(hasLeftMark()).toBe(false)
})

const field = () => document.querySelector('input') as HTMLInputElement
const drawField = () => {
  document.body.innerHTML = '<main><input name="text" value=""></main>'
}

it('what is typed on the page outlives the end of the session, which draws the page anew', async () => {
  const { holdPerson, endSession, onSessionChange } = await load()
  drawField()
  holdPerson('s', 't')
  onSessionChange(drawField)
  field().value = 'valprev'
  await endSession('elsewhere')
  drawField()
  await vi.waitFor(() => expect(field().value).toBe('valprev'))
})

it('signing out while another tab still asks for its token signs nobody in there', async () => {
  const here = await load()
  here.startSession()
  oidc.renew.mockImplementation(async () => giveToken('s', 't'))
  await here.renew()
  const there = await load()
  let arrive: (() => void) | undefined
  oidc.renew.mockImplementation(() => new Promise<void>((resolve) => {
    const give = giveToken
    arrive = () => {
      give('s', 'late')
      resolve()
    }
  }))
  there.begin('/projecten')
  await vi.waitFor(() => expect(oidc.renew).toHaveBeenCalledTimes(2))

  await here.signOut()
  await vi.waitFor(() => expect(there.currentSession().is).toBe('anyone'))
  arrive?.()
  expect(there.currentSession().is).toBe('anyone')
  expect(there.hasLeftMark()).toBe(false)
})

it('an issuer that cannot be reached for a moment does not sign out the next tab', async () => {
  const first = await load()
  first.startSession()
  first.holdPerson('s', 't')
  const second = await load()
  oidc.renew.mockImplementation(second.refuse('unreachable'))
  second.begin('/projecten')
  await vi.waitFor(() => expect(second.currentSession()).toEqual({ is: 'anyone', trouble: 'unreachable' }))
  expect((await load()).hasLeftMark()).toBe(true)
})

it('a renewal that comes after signing out signs nobody in', async () => {
  const { startSession, renew, signOut, currentSession } = await load()
  startSession()
  oidc.renew.mockImplementation(async () => giveToken('s', 't'))
  await renew()
  await signOut()
  giveToken('s', 'late')
  expect(currentSession()).toEqual({ is: 'anyone' })
})

it('signs out here also when the issuer cannot be told, and says so', async () => {
  const { startSession, renew, signOut, currentSession, refuse } = await load()
  startSession()
  oidc.renew.mockImplementation(async () => giveToken('s', 't'))
  await renew()
  oidc.signOut.mockImplementation(refuse('unreachable'))
  await signOut()
  expect(currentSession()).toEqual({ is: 'anyone', trouble: 'unreachable' })
})
