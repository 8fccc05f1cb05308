import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './axe'
import { main, open, settle } from './page'
import { reportParts } from './register'
import { reportAddress } from './routes'

const edition = () => reportAddress('/rapportage/:netwerk/:editie')

test('from the contents to a chapter, to a project and on to the next', async ({ page }) => {
  const { chapter, project } = await reportParts()
  await open(page, await edition())
  await main(page).locator(`.inhoud a[href$="/${chapter}"]`).click()
  await settle(page)
  await expect(page).toHaveURL(new RegExp(`/${chapter}$`))
  await main(page).locator(`.kaarten a[href$="/${chapter}/${project}"]`).first().click()
  await settle(page)
  const name = await page.getByRole('heading', { level: 1 }).textContent()
  await page.getByRole('navigation', { name: 'Vorige en volgende' }).getByRole('link', { name: /^Volgende/ }).click()
  await settle(page)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name ?? '')
})

test('a word is found within the report, and leads to where it stands', async ({ page }) => {
  await open(page, await edition())
  await main(page).getByRole('searchbox').fill('jongeren')
  await main(page).getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/zoek=jongeren/)
  await expect(main(page).getByRole('status').filter({ hasText: 'jongeren' })).toContainText(/\d+ plek/)
  await main(page).locator('.vindplaatsen a[href*="/rapportage/"]').first().click()
  await settle(page)
  await expect(main(page)).toContainText(/jongeren/i)
})

test('every part has an address that leads back to it', async ({ page }) => {
  await open(page, await reportAddress('/rapportage/:netwerk/:editie/:hoofdstuk'))
  const anchor = main(page).locator('h3 .anker').last()
  const id = await anchor.getAttribute('id')
  await anchor.click()
  await expect(page).toHaveURL(new RegExp(`#${id}$`))
  await page.reload()
  await settle(page)
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
})

test('the chapters open on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, await reportAddress('/rapportage/:netwerk/:editie/:hoofdstuk'))
  const chapters = page.getByRole('navigation', { name: 'Hoofdstukken' })
  const shown = await chapters.getByRole('listitem').filter({ visible: true }).count()
  await chapters.getByRole('button', { name: 'Alle hoofdstukken' }).click()
  expect(await chapters.getByRole('listitem').filter({ visible: true }).count()).toBeGreaterThan(shown)
  await expectNoAxeFindings(page, 'with all chapters')
})

test('a table comes along as CSV and as a spreadsheet', async ({ page }) => {
  await open(page, await reportAddress('/rapportage/:netwerk/:editie/gemeente/:gemeente'))
  for (const [format, start] of [['CSV', '\uFEFF'], ['XLSX', 'PK']] as const) {
    const download = page.waitForEvent('download')
    await main(page).getByRole('button', { name: new RegExp(`^${format} van de tabel`) }).first().click()
    expect(readFileSync(await (await download).path(), 'utf8').startsWith(start)).toBe(true)
  }
})
