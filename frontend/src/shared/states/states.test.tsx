import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from '../api/apiError'
import type { PageQuery } from '../api/usePageQuery'
import { renderAt } from '../testing/renderAt'
import NotInRegister from './NotInRegister'
import { QueryView } from './QueryView'
import { Skeleton } from './Skeleton'

const waiting: PageQuery<string> = { data: undefined, error: null, fetchedAt: 0, isRefreshing: false, retry: () => {} }

const show = (query: PageQuery<string>) =>
  renderAt(
    '/',
    <QueryView query={query} part="De projecten" skeleton={<Skeleton shape={['title', 'line']} />}>
      {(data) => <p>{data}</p>}
    </QueryView>,
  )

describe('the states of a part', () => {
  afterEach(() => vi.useRealTimers())

  it('shows nothing at first, then the shape, then says that it is slow', () => {
    vi.useFakeTimers()
    show(waiting)
    const status = screen.getByRole('status')
    expect(status.textContent).toBe('')
    act(() => vi.advanceTimersByTime(299))
    expect(status.textContent).toBe('')
    act(() => vi.advanceTimersByTime(1))
    expect(status.textContent).toBe('Bezig met laden')
    act(() => vi.advanceTimersByTime(8000))
    expect(status.textContent).toContain('langer dan normaal')
  })

  it('says what is missing, and tries again when asked', () => {
    const retry = vi.fn<() => void>()
    show({ ...waiting, error: new ApiError('network', 'away'), retry })
    expect(screen.getByRole('alert').textContent).toContain('De projecten: niet geladen')
    expect(screen.getByRole('alert').textContent).toContain('internet')
    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(retry).toHaveBeenCalledOnce()
  })

  it('keeps old data and says how old it is', () => {
    show({ ...waiting, data: 'Zes projecten', error: new ApiError('network', 'away'), fetchedAt: new Date(2026, 0, 1, 9, 5).getTime() })
    expect(screen.getByText('Zes projecten')).toBeTruthy()
    expect(screen.getByRole('status').textContent).toContain('U ziet gegevens van 09:05.')
  })

  it('offers to renew old data', () => {
    const retry = vi.fn<() => void>()
    show({ ...waiting, data: 'Zes projecten', error: new ApiError('network', 'away'), retry })
    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(retry).toHaveBeenCalledOnce()
  })

  it('is the page, with its heading, where nothing else is', () => {
    const query: PageQuery<string> = { ...waiting, error: new ApiError('http', 'away', '502') }
    renderAt('/', <QueryView isPage query={query} part="Het project" skeleton={null}>{(data) => <p>{data}</p>}</QueryView>)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Het project: niet geladen')
    expect(screen.getByRole('alert').textContent).not.toContain('De rest van de pagina')
  })

  it('has a heading of its own while it waits for its only answer', () => {
    renderAt('/', <QueryView isPage query={waiting} part="Het project" skeleton={<Skeleton shape={['title']} />}>{(data) => <p>{data}</p>}</QueryView>)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Het project: bezig met laden')
  })

  it('says which address has no page', () => {
    renderAt('/bestaat/niet', <NotInRegister />)
    expect(screen.getByText('Op het adres /bestaat/niet is geen pagina.')).toBeTruthy()
  })

  it('says what was looked for, and where to look for it', () => {
    renderAt('/projecten/welzijn-op', <NotInRegister sought={{ thing: 'het project', slug: 'welzijn-op', list: { to: '/projecten', name: 'Projecten' } }} />)
    expect(screen.getByText('U zocht het project ‘welzijn-op’.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Zoek op ‘welzijn op’' }).getAttribute('href')).toBe('/projecten?zoek=welzijn+op')
    expect(screen.getByRole('link', { name: 'Bekijk alle projecten' }).getAttribute('href')).toBe('/projecten')
  })

  it('shows the data alone when all is well', () => {
    show({ ...waiting, data: 'Zes projecten' })
    expect(screen.queryByRole('status')).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
