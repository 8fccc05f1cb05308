import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { expectNoAxeFindings } from './axe'
import { main, open, settle } from './page'
import { reportParts } from './register'
import { reportAddress } from './routes'

const edition = () => reportAddress('/rapportage/:netwerk/:editie')
const whole = () => reportAddress('/rapportage/:netwerk/:editie/alles')

/** What is left of A4 between its margins, in CSS pixels. */
const phone = { width: 390, height: 844 }
const paper = { width: 665, height: 980 }

/** What a report says, sentence by sentence: without the cards that stand for a project, the notes, and what is asked for on demand. */
const statements = (page: Page) =>
  page.locator('.leestekst, .heel').evaluate((text) => {
    const copy = text.cloneNode(true) as Element
    for (const other of copy.querySelectorAll('.kaarten, .noten, .anker, .bronnen, .verder, .downloads, .acties, .alleen-print, .uitleg, .dekking-keuzes, .vakuitleg, [role=status], [hidden]')) other.remove()
    return [...copy.querySelectorAll('p, li, dd, td, h3, h4, h5')].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim()).filter((said) => said.length > 2)
  })

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

test('a chapter that is opened first asks each question once', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => request.url().endsWith('/graphql') && asked.push(request.postData() ?? ''))
  await open(page, await reportAddress('/rapportage/:netwerk/:editie/:hoofdstuk'))
  expect(asked.length).toBeGreaterThan(2)
  expect(asked.filter((question, index) => asked.indexOf(question) !== index)).toEqual([])
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

async function expectNoWider(page: Page, room: { width: number; height: number }) {
  const screen = page.viewportSize() ?? room
  await page.setViewportSize(room)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(room.width)
  await page.setViewportSize(screen)
}

test('the whole report on one page: all that its chapters say, on paper and as a file', async ({ page, browser }) => {
  const { chapter, chapters, project } = await reportParts()
  await open(page, await reportAddress('/rapportage/:netwerk/:editie/:hoofdstuk'))
  const inChapter = await statements(page)
  await open(page, await reportAddress('/rapportage/:netwerk/:editie/:hoofdstuk/:project'))
  const inProject = await statements(page)
  await open(page, await reportAddress('/rapportage/:netwerk/:editie/:hoofdstuk', { hoofdstuk: 'over-het-netwerk' }))
  const inNetwork = await statements(page)
  await open(page, await whole())

  await test.step('has every chapter, and all that is in them', async () => {
    expect(await main(page).locator('.heel-hoofdstuk').count()).toBe(chapters.length)
    await expect(main(page).locator('.heel-hoofdstuk').filter({ hasNot: page.getByRole('heading') })).toHaveCount(0)
    const there = new Set(await statements(page))
    for (const [name, said] of Object.entries({ [chapter]: inChapter, [project]: inProject, network: inNetwork })) {
      expect(said.length, name).toBeGreaterThan(5)
      expect(said.filter((text) => !there.has(text)), `what ${name} says and the whole report does not`).toEqual([])
    }
  })

  await test.step('has one outline, in which no level is left out', async () => {
    const levels = await main(page).getByRole('heading').evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])))
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([])
    expect(new Set(levels)).toEqual(new Set([1, 2, 3, 4, 5]))
  })

  await test.step('has no money for anyone, and nothing that points at it', async () => {
    const text = (await main(page).textContent()) ?? ''
    expect(text).not.toMatch(/€/)
    expect(text).not.toMatch(/zie hoofdstuk financi/i)
    await expect(main(page).getByRole('heading', { name: 'Financiën' })).toHaveCount(0)
    await expect(main(page).locator('.grens, .slot')).toHaveCount(0)
  })

  await test.step('numbers its sources in the order of reading', async () => {
    const numbers = await main(page).locator('.noot:not(.nr)').evaluateAll((notes) => notes.map(({ textContent }) => Number(/\d+/.exec(textContent ?? '')?.[0])))
    const firsts = numbers.filter((number, index) => numbers.indexOf(number) === index)
    expect(firsts).toEqual(firsts.map((_, index) => index + 1))
  })

  await test.step('is no wider than a phone', () => expectNoWider(page, phone))

  await test.step('prints as tagged A4, with all of its text within the paper', async () => {
    const pdf = (await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })).toString('latin1')
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toMatch(/\/Marked true/)
    // A bookmark with bookmarks below it names the first of these.
    expect(pdf.match(/\/First \d+ 0 R/g)?.length ?? 0, 'nested bookmarks').toBeGreaterThan(chapters.length)
    const links = pdf.split('endobj').filter((object) => object.includes('/Subtype /Link'))
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((link) => !link.includes('/StructParent')), 'links outside the tags').toEqual([])
    expect(pdf).toMatch(/\/Lang\s*\(nl/)
    expect(pdf).toMatch(/\/Title\s*[(<]/)
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(10)
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
    await page.emulateMedia({ media: 'print' })
    await expectNoWider(page, paper)
    await page.emulateMedia({ media: null })
  })

  await test.step('is kept as one file that reads without scripts and without this site', async () => {
    const download = page.waitForEvent('download')
    await main(page).getByRole('button', { name: 'Bewaar als bestand (HTML)' }).click()
    const path = await (await download).path()
    const html = readFileSync(path, 'utf8')
    expect(html).not.toMatch(/<script|<button|<link|\son\w+=/)
    expect(html, 'its typeface').toMatch(/@font-face\{[^}]*url\(data:font\/woff2;base64,/)
    // The gate has the Nu checker read every page in this folder.
    const folder = process.env['KW_RESULTS']
    if (folder) writeFileSync(join(folder, 'html', 'rapportage-als-bestand.html'), html)
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
    const file = await context.newPage()
    const asked: string[] = []
    file.on('request', (request) => asked.push(request.url()))
    await file.setContent(html)
    await expect(file.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(file.locator('.heel-hoofdstuk')).toHaveCount(chapters.length)
    const there = new Set(await statements(file))
    expect([...inChapter, ...inProject, ...inNetwork].filter((text) => !there.has(text))).toEqual([])
    const targets = await file.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(targets.filter((target) => !/^(#|https?:)/.test(target))).toEqual([])
    const ids = new Set(await file.locator('[id]').evaluateAll((parts) => parts.map(({ id }) => `#${id}`)))
    expect(targets.filter((target) => target.startsWith('#') && !ids.has(decodeURI(target)))).toEqual([])
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([])
    await context.close()
  })
})

test('what it means for one municipality fits on one sheet of paper, in letters of 9 points or more', async ({ page }) => {
  await page.goto('/rapportage/twentse-koers/twentse-koers-2025-01-2025-05/gemeente/hengelo')
  await expect(main(page).getByRole('button', { name: 'Druk deze pagina af' })).toBeVisible()
  await expect(main(page).getByRole('heading', { name: 'Bronnen' })).toBeVisible()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  const sizes = await main(page)
    .locator('*')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility() && [...one.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())).map((one) => parseFloat(getComputedStyle(one).fontSize)))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
})

test('a table comes along as CSV and as a spreadsheet', async ({ page }) => {
  await open(page, await reportAddress('/rapportage/:netwerk/:editie/gemeente/:gemeente'))
  for (const [format, start] of [['CSV', '\uFEFF'], ['XLSX', 'PK']] as const) {
    const download = page.waitForEvent('download')
    await main(page).getByRole('button', { name: new RegExp(`^${format} van de tabel`) }).first().click()
    expect(readFileSync(await (await download).path(), 'utf8').startsWith(start)).toBe(true)
  }
})
