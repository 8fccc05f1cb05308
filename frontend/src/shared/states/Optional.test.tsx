import { act, render, screen } from '@testing-library/react'
import { Suspense, lazy } from 'react'
import { describe, expect, it, vi } from 'vitest'

/** As it is before any page shows. */
async function fresh() {
  vi.resetModules()
  return { ...(await import('./firstPage')), ...(await import('./Optional')) }
}

function pending<T>() {
  const made: { come?: (value: T) => void } = {}
  const promise = new Promise<T>((resolve) => (made.come = resolve))
  return { promise, come: (value: T) => made.come?.(value) }
}

describe('what stands around the page', () => {
  it('is not asked for before the page itself shows', async () => {
    const { OnScreen, Optional } = await fresh()
    const page = pending<{ default: () => string }>()
    const Page = lazy(() => page.promise)
    const foot = vi.fn<() => Promise<{ default: () => string }>>(async () => ({ default: () => 'de voet' }))
    const Foot = lazy(foot)
    render(
      <>
        <Suspense fallback="de pagina komt">
          <Page />
          <OnScreen />
        </Suspense>
        <Optional>
          <Foot />
        </Optional>
      </>,
    )
    await screen.findByText('de pagina komt')
    expect(foot).not.toHaveBeenCalled()
    await act(async () => page.come({ default: () => 'de pagina' }))
    await screen.findByText(/de voet/)
    expect(document.body.textContent).toContain('de pagina')
  })
})
