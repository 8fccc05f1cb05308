import { expect, test, type Page } from '@playwright/test'
import { open } from './page'
import { addressOf, fixedRoutes, recordRoutes } from './routes'
import { slugs } from './register'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Titles that are the same word in both languages. */
const sameInBoth: readonly string[] = ['Koerswijzer', 'Privacy', 'API']

for (const route of fixedRoutes) {
  test(`${route} speaks English when asked`, async ({ page }) => {
    await open(page, route)
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    const dutch = await heading(page).innerText()
    await open(page, `${route}?taal=en`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeVisible()
    if (!sameInBoth.includes(dutch)) await expect(heading(page)).not.toHaveText(dutch)
  })
}

for (const [route, kind] of recordRoutes) {
  test(`${route} speaks English, and says that the name from the register is Dutch`, async ({ page }) => {
    await open(page, `${addressOf(route, (await slugs())[kind])}?taal=en`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(heading(page)).toHaveAttribute('lang', 'nl')
  })
}

test('the choice of English stays, also on the next page and the next visit', async ({ page, context }) => {
  await open(page, '/projecten?taal=en')
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Sources' }).click()
  await expect(heading(page)).toHaveText('Sources')
  const later = await context.newPage()
  await open(later, '/projecten')
  await expect(heading(later)).toHaveText('Projects')
  await expect(later.locator('html')).toHaveAttribute('lang', 'en')
})

test('the switch keeps the page and its filter', async ({ page }) => {
  await open(page, '/projecten?sorteer=begin')
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
  await expect(heading(page)).toHaveText('Projects')
  await expect(page).toHaveURL(/sorteer=begin/)
  await page.getByRole('banner').getByRole('link', { name: 'Nederlands' }).click()
  await expect(heading(page)).toHaveText('Projecten')
})
