import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { expect, it, vi } from 'vitest'
import { SignInFault } from '../../shared/signin/signInFault'
import { renderAt } from '../../shared/testing/renderAt'
import SignInReturnPage from './SignInReturnPage'

const flow = vi.hoisted(() => ({ finishSignIn: vi.fn<(url: string) => Promise<string>>(), signIn: vi.fn<(returnTo?: string) => Promise<void>>() }))
vi.mock('../../shared/signin/signIn', () => flow)

let times = 0

function Elsewhere() {
  const { pathname, search, hash } = useLocation()
  return <p>{pathname + search + hash}</p>
}

function open() {
  flow.finishSignIn.mockClear()
  // Each test has an address of its own, as each sign-in has.
  times += 1
  history.replaceState(null, '', `/aanmelden/terug?code=${times}`)
  renderAt('/aanmelden/terug', <StrictMode><Routes><Route path="aanmelden/terug" element={<SignInReturnPage />} /><Route path="*" element={<Elsewhere />} /></Routes></StrictMode>)
}

it('leads back to the very address that the reader left, and uses the code once', async () => {
  flow.finishSignIn.mockResolvedValue('/projecten?zoek=x#eind')
  open()
  expect(await screen.findByText('/projecten?zoek=x#eind')).toBeTruthy()
  expect(flow.finishSignIn).toHaveBeenCalledOnce()
})

it.each([
  ['denied', 'afgebroken'],
  ['stale', 'al gebruikt of te oud'],
  ['unreachable', 'niet te bereiken'],
  ['refused', 'klok'],
  ['storage', 'Sta cookies toe'],
] as const)('says why it did not work, and offers two ways on: %s', async (trouble, words) => {
  flow.finishSignIn.mockRejectedValue(new SignInFault(trouble, '/bronnen'))
  open()
  expect((await screen.findByRole('alert')).textContent).toContain(words)
  expect(screen.getByRole('link', { name: 'Verder zonder aan te melden' }).getAttribute('href')).toBe('/bronnen')
  await userEvent.click(screen.getByRole('button', { name: 'Opnieuw aanmelden' }))
  expect(flow.signIn).toHaveBeenCalledWith('/bronnen')
})
