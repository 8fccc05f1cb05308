import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './axe'
import { main, open, settle } from './page'
import { reportParts } from './register'
import { reportAddress } from './routes'

const edition = () => reportAddress('/rapportage/:netwerk/:editie')
const whole = () => reportAddress('/rapportage/:netwerk/:editie/alles')

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

test('anyone reads no money anywhere in the edition, and nothing that points at it', async ({ page }) => {
  await open(page, await whole())
  await expect(main(page).locator('.heel-hoofdstuk').last()).toBeVisible()
  const text = (await main(page).textContent()) ?? ''
  expect(text).not.toMatch(/€/)
  expect(text).not.toMatch(/zie hoofdstuk financi/i)
  await expect(main(page).getByRole('heading', { name: 'Financiën' })).toHaveCount(0)
  await expect(main(page).locator('.grens, .slot')).toHaveCount(0)
})

test('the sources of the whole report are numbered in the order of reading', async ({ page }) => {
  await open(page, await whole())
  const numbers = await main(page).locator('.noot:not(.nr)').evaluateAll((notes) => notes.map(({ textContent }) => Number(/\d+/.exec(textContent ?? '')?.[0])))
  const firsts = numbers.filter((number, index) => numbers.indexOf(number) === index)
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
})

test('the whole report prints as tagged A4 with page numbers', async ({ page }) => {
  await open(page, await whole())
  const pdf = (await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })).toString('latin1')
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toContain('/Lang')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(10)
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
})

test('the report as one file reads without scripts and without this site', async ({ page, browser }) => {
  await open(page, await whole())
  const download = page.waitForEvent('download')
  await main(page).getByRole('button', { name: 'Bewaar als bestand (HTML)' }).click()
  const html = readFileSync(await (await download).path(), 'utf8')
  expect(html).not.toMatch(/<script|<button/)
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
  const file = await context.newPage()
  await file.setContent(html)
  await expect(file.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(file.getByRole('heading', { name: 'Bronnen' })).toBeVisible()
  await context.close()
})

test('a table comes along as CSV and as a spreadsheet', async ({ page }) => {
  await open(page, await reportAddress('/rapportage/:netwerk/:editie/gemeente/:gemeente'))
  for (const [format, start] of [['CSV', '\uFEFF'], ['XLSX', 'PK']] as const) {
    const download = page.waitForEvent('download')
    await main(page).getByRole('button', { name: new RegExp(`^${format} van de tabel`) }).first().click()
    expect(readFileSync(await (await download).path(), 'utf8').startsWith(start)).toBe(true)
  }
})
