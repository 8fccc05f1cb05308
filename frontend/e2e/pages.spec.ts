import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './axe'
import { fixedRoutes } from './routes'

for (const route of fixedRoutes) {
  test(`${route} names itself, fits its screen and has no axe findings`, async ({ page }) => {
    await page.goto(route)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expect(page).toHaveTitle(/Koerswijzer/)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await expectNoAxeFindings(page)
  })
}

test('a project opens from the list, with the focus on its name, and back returns to the filter', async ({ page }) => {
  await page.goto('/projecten?sorteer=begin')
  const first = page.getByRole('rowheader').first().getByRole('link')
  const name = await first.innerText()
  await first.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expectNoAxeFindings(page)
  await page.goBack()
  await expect(page).toHaveURL(/sorteer=begin/)
})

test('the choice of English stays', async ({ page }) => {
  await page.goto('/projecten?taal=en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projects')
  await page.goto('/projecten')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projects')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
