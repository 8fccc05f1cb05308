import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './axe'
import { main, open, settle, watchFaults } from './page'

test('a few letters on the start page lead to a record, without the mouse', async ({ page }) => {
  const faults = watchFaults(page)
  await open(page, '/')
  const field = main(page).getByRole('combobox')
  await field.focus()
  await page.keyboard.type('welz op rec')
  await expect(page.getByRole('option').first()).toHaveText(/Welzijn op Recept/)
  await expectNoAxeFindings(page, 'suggestions')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toHaveText(/Welzijn op Recept/)
  await expect(field).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/projecten/welzijn-op-recept')
  expect(faults).toEqual([])
})

test('a question with a place is answered there, and everywhere when the place is taken off', async ({ page }) => {
  await open(page, '/over')
  await page.getByRole('banner').getByRole('button', { name: 'Zoek' }).click()
  await expect(page.getByRole('banner').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('eenzaamheid in Losser')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/zoeken\?q=eenzaamheid/)
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Losser in actie tegen eenzaamheid')
  await expect(main(page).locator('mark').first()).toBeVisible()
  await expectNoAxeFindings(page, 'found')

  const there = await main(page).getByRole('status').first().innerText()
  await page.getByRole('button', { name: 'Verwijder filter: in Losser' }).click()
  await expect(page).toHaveURL('/zoeken?q=eenzaamheid')
  await settle(page)
  await expect(main(page).getByRole('status').first()).not.toHaveText(there)

  await page.getByRole('navigation', { name: 'Soort' }).getByRole('link', { name: /^Organisaties/ }).click()
  await settle(page)
  await expect(main(page).locator('.treffers .etiket').filter({ hasNotText: 'Organisatie' })).toHaveCount(0)
})
