import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { holdPerson } from '../../shared/signin/session'
import { recall, remember } from '../../shared/memory'
import { answerWith } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import SignInPage from './SignInPage'

const flow = vi.hoisted(() => ({ signIn: vi.fn<(returnTo?: string) => Promise<void>>(), signOut: vi.fn<() => Promise<void>>() }))
vi.mock('../../shared/signin/signIn', () => flow)

const demo = {
  pending: true,
  csrf: { name: '_csrf', value: 'once' },
  people: [
    { id: 'secretary', name: 'Proef Secretaris', description: { nl: 'Ziet alles.', en: 'Sees all.' }, organization: 'Gemeente Dorp', roles: ['SECRETARY'] },
    { id: 'partner', name: 'Proef Partner', description: { nl: 'Ziet wat partners zien.', en: 'Sees what partners see.' }, organization: 'Zorggroep', roles: [] },
  ],
}

const submitted = vi.fn<(person: string | undefined) => void>()

beforeEach(() => {
  submitted.mockReset()
  flow.signIn.mockReset()
  // jsdom sends no forms; what would be sent is looked at instead.
  HTMLFormElement.prototype.requestSubmit = function requestSubmit(button) {
    submitted((button as HTMLButtonElement).value)
  }
})

it('shows made-up people as buttons of one plain form', async () => {
  answerWith(demo)
  renderAt('/aanmelden', <SignInPage />)
  const button = await screen.findByRole('button', { name: 'Meld aan als Proef Secretaris' })
  const { form } = button as HTMLButtonElement
  expect([form?.getAttribute('action'), form?.method]).toEqual(['/demo/sign-in', 'post'])
  expect(Object.fromEntries(new FormData(form ?? undefined, button))).toEqual({ _csrf: 'once', person: 'secretary' })
  expect(screen.getByText(/zijn verzonnen/)).toBeTruthy()
  expect(screen.getByText('Ziet wat partners zien.')).toBeTruthy()
  expect(fireEvent.submit(form as HTMLFormElement)).toBe(true)
  expect(flow.signIn).not.toHaveBeenCalled()
})

it('asks for the code that the server printed before it shows anybody', async () => {
  const fetch = answerWith({ ...demo, people: null })
  renderAt('/aanmelden', <SignInPage />)
  const field = await screen.findByLabelText('Code')
  expect(screen.queryByRole('button', { name: /Meld aan als/ })).toBeNull()
  await userEvent.type(field, 'bcdf-2345')
  fetch.mockResolvedValueOnce(new Response(null, { status: 204 }))
  fetch.mockResolvedValue(new Response(JSON.stringify(demo)))
  await userEvent.click(screen.getByRole('button', { name: 'Verder' }))
  await screen.findByRole('button', { name: 'Meld aan als Proef Partner' })
  const [path, init] = fetch.mock.calls[1] as unknown as [string, RequestInit]
  expect([path, init.method, String(init.body)]).toEqual(['/demo/code', 'POST', '_csrf=once&code=bcdf-2345'])
})

it.each([
  [400, 'Deze code klopt niet'],
  [403, 'Sta cookies toe'],
  [429, 'Wacht een minuut'],
  [503, 'De code kwam niet aan'],
])('says what is wrong when the server answers a code with %s', async (status, words) => {
  const fetch = answerWith({ ...demo, people: null })
  renderAt('/aanmelden', <SignInPage />)
  await userEvent.type(await screen.findByLabelText('Code'), 'bcdf-2346')
  fetch.mockResolvedValue(new Response(null, { status }))
  await userEvent.click(screen.getByRole('button', { name: 'Verder' }))
  expect((await screen.findByRole('alert')).textContent).toContain(words)
  expect(screen.getByLabelText<HTMLInputElement>('Code').value).toBe('bcdf-2346')
})

it('starts the flow first when nobody waits for a sign-in, and remembers the choice', async () => {
  answerWith({ ...demo, pending: false })
  renderAt('/aanmelden', <SignInPage />)
  await userEvent.click(await screen.findByRole('button', { name: 'Meld aan als Proef Partner' }))
  expect(flow.signIn).toHaveBeenCalledWith('/')
  expect(recall('chosenPerson')).toBe('partner')
})

it('goes on by itself with the choice when the flow comes back', async () => {
  answerWith(demo)
  remember('chosenPerson', 'partner')
  renderAt('/aanmelden', <SignInPage />)
  await vi.waitFor(() => expect(submitted).toHaveBeenCalledWith('partner'))
  expect(recall('chosenPerson')).toBeNull()
})

it('says that cookies are off when the flow came back unknown, instead of going round', async () => {
  answerWith({ ...demo, pending: false })
  remember('chosenPerson', 'partner')
  renderAt('/aanmelden', <SignInPage />)
  expect((await screen.findByRole('alert')).textContent).toContain('Sta cookies toe')
  expect(flow.signIn).not.toHaveBeenCalled()
})

it('leads to the issuer where the server has no people of its own', async () => {
  answerWith({ errors: [] }, 404)
  renderAt('/aanmelden', <SignInPage />)
  await userEvent.click(await screen.findByRole('button', { name: 'Aanmelden' }))
  expect(flow.signIn).toHaveBeenCalledWith('/')
})

it('says that the service is away', async () => {
  answerWith({}, 503)
  renderAt('/aanmelden', <SignInPage />)
  expect((await screen.findByRole('alert')).textContent).toContain('niet te bereiken')
})

it('lets who is signed in sign out before he chooses somebody else', async () => {
  answerWith({ ...demo, pending: false })
  holdPerson('s', 't')
  renderAt('/aanmelden', <SignInPage />)
  await userEvent.click(await screen.findByRole('button', { name: 'Afmelden' }))
  expect(flow.signOut).toHaveBeenCalledOnce()
  expect(screen.queryByRole('button', { name: /Meld aan als/ })).toBeNull()
})
