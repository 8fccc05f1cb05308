import { expect, type Page } from '@playwright/test'

/** Opens an address and waits until the page has all it asked for. */
export async function open(page: Page, address: string) {
  await page.goto(address)
  await settle(page)
}

/** Waits until nothing on the page is still to come. */
export async function settle(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

export const main = (page: Page) => page.getByRole('main')

/** The one heading, the landmarks and the title that every state of every page keeps. */
export async function expectFrame(page: Page) {
  await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  for (const landmark of ['banner', 'main', 'contentinfo'] as const) await expect.soft(page.getByRole(landmark)).toHaveCount(1)
  await expect.soft(page).toHaveTitle(/Koerswijzer$/)
  await expect.soft(page.locator('html')).toHaveAttribute('lang', /^(nl|en)$/)
}

/** Gathers what goes wrong without the page saying so. Chromium reports a breach of the CSP as an error on its console. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    // Who leaves a page leaves its questions unanswered; that is no fault.
    if (why !== 'net::ERR_ABORTED') faults.push(`request: ${request.url()} ${why}`)
  })
  page.on('response', (response) => response.status() >= 400 && faults.push(`response: ${response.status()} ${response.url()}`))
  return faults
}
