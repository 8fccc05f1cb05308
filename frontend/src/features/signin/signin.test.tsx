import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { currentSession, becomeAnyone, hasLeftMark, holdPerson, viewAs } from '../../shared/signin/session'
import { useSession } from '../../shared/signin/useSession'
import { answerByName } from '../../shared/testing/fakeFetch'
import { renderAt } from '../../shared/testing/renderAt'
import Account from './Account'
import Bars from './Bars'

const flow = vi.hoisted(() => ({ signIn: vi.fn<() => Promise<void>>(), signOut: vi.fn<() => Promise<void>>() }))
vi.mock('../../shared/signin/signIn', () => flow)
const offered = vi.hoisted(() => ({ current: {} as unknown }))
vi.mock('../../shared/signin/offer', () => ({ knownOffer: () => undefined, offer: async () => offered.current }))

const viewer = { name: 'Proef Persoon', organization: { slug: 'dorp', name: 'Gemeente Dorp' }, mayViewAs: ['PUBLIC', 'PARTNER'], notice: null }

const BarsOfSession = () => <Bars session={useSession()} />

beforeEach(() => {
  offered.current = { issuer: 'i', clientId: 'c', demo: true }
})

describe('the header', () => {
  it('offers to sign in, where the site does', async () => {
    renderAt('/', <Account />)
    await userEvent.click(await screen.findByRole('button', { name: 'Aanmelden' }))
    expect(flow.signIn).toHaveBeenCalledOnce()
  })

  it('has nothing where nobody can sign in', async () => {
    offered.current = null
    const { container } = renderAt('/', <Account />)
    await waitFor(() => expect(container.innerHTML).toBe(''))
  })

  it('says who is signed in, for whom, and as what he looks', async () => {
    answerByName({ Viewer: { viewer } })
    holdPerson('s', 't')
    renderAt('/', <Account />)
    const button = await screen.findByRole('button', { name: 'Proef Persoon kijkt als eigenaar' })
    await userEvent.click(button)
    expect(screen.getByRole('link', { name: 'Gemeente Dorp' }).getAttribute('href')).toBe('/organisaties/dorp')
    await userEvent.keyboard('{Escape}')
    expect(button.getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(button)
  })

  it('lets the reader look as a wider audience, by keyboard, and back as himself', async () => {
    answerByName({ Viewer: { viewer } })
    holdPerson('s', 't')
    renderAt('/', <Account />)
    await userEvent.click(await screen.findByRole('button', { name: /eigenaar/ }))
    const choices = within(screen.getByRole('group', { name: 'Bekijk als' })).getAllByRole('radio')
    expect(choices.map((choice) => (choice as HTMLInputElement).checked)).toEqual([false, false, true])
    await userEvent.click(screen.getByRole('radio', { name: /publiek/ }))
    expect(currentSession()).toMatchObject({ viewAs: 'PUBLIC' })
    expect(screen.getByRole('button', { name: /kijkt als publiek/ })).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: /eigenaar/ }))
    expect(currentSession()).not.toHaveProperty('viewAs')
  })

  it('offers no other view to who sees no more than anyone', async () => {
    answerByName({ Viewer: { viewer: { ...viewer, mayViewAs: [], organization: null } } })
    holdPerson('s', 't')
    renderAt('/', <Account />)
    await userEvent.click(await screen.findByRole('button', { name: /kijkt als publiek/ }))
    expect(screen.queryByRole('group', { name: 'Bekijk als' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Afmelden' }))
    expect(flow.signOut).toHaveBeenCalledOnce()
  })
})

describe('the bars above a page', () => {
  it('say as what the reader looks, and lead back to his own view', async () => {
    answerByName({ Viewer: { viewer } })
    holdPerson('s', 't')
    renderAt('/', <BarsOfSession />)
    expect(screen.queryByRole('status')).toBeNull()
    act(() => viewAs('PUBLIC'))
    expect(screen.getByRole('status').textContent).toContain('U bekijkt dit als het publiek.')
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar uw eigen blik' }))
    expect(screen.queryByRole('status')).toBeNull()
  })

  it.each([
    ['expired', 'U bent niet meer aangemeld. U ziet nu wat iedereen ziet.'],
    ['elsewhere', 'U bent afgemeld in een ander tabblad.'],
    ['refused', 'klok'],
    ['storage', 'Sta cookies toe'],
  ] as const)('say that the reader is no longer signed in: %s', async (trouble, words) => {
    becomeAnyone(trouble)
    renderAt('/', <BarsOfSession />)
    expect(screen.getByRole('status').textContent).toContain(words)
    await userEvent.click(screen.getByRole('button', { name: 'Opnieuw aanmelden' }))
    expect(flow.signIn).toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Sluit' }))
    expect(screen.queryByRole('status')).toBeNull()
  })

  it.each([
    ['waits for no issuer that is away', 'unreachable', false],
    ['stays signed in, where somebody signed in again in another tab', 'elsewhere', true],
  ] as const)('once the reader closed them, the next page %s', async (_, trouble, isMarked) => {
    holdPerson('s', 't')
    act(() => becomeAnyone(trouble))
    renderAt('/', <BarsOfSession />)
    expect(hasLeftMark()).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: 'Sluit' }))
    expect(screen.queryByRole('status')).toBeNull()
    expect(hasLeftMark()).toBe(isMarked)
  })

  it('say why somebody who signed in sees no more than anyone', async () => {
    answerByName({ Viewer: { viewer: { ...viewer, mayViewAs: [], notice: 'UNKNOWN_ORGANIZATION' } } })
    holdPerson('s', 't')
    renderAt('/', <BarsOfSession />)
    expect((await screen.findByRole('status')).textContent).toContain('uw organisatie staat niet in het register')
  })
})
