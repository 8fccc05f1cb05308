import { expect, test, type Page } from '@playwright/test'
import { expectNoAxeFindings, expectNoAxeFindingsInEitherScheme } from './axe'
import { expectFrame, main, open, settle, watchFaults } from './page'

/** The page of the programme, and what of it is in the owners' report alone. */
const network = '/netwerken/twentse-koers'
const ownersOnly = 'wijziging juli 2025'

const narrow = { width: 390, height: 844 }
const banner = (page: Page) => page.getByRole('banner')
const signedIn = (page: Page) => banner(page).getByRole('button', { name: /kijkt als/ })
const bar = (page: Page) => page.getByText('U bekijkt dit als het publiek.')

/** What the product under test said at its start. */
const code = process.env['KW_CODE'] ?? ''

async function giveCode(page: Page) {
  expect(code, 'KW_CODE: the code that the product printed at its start').not.toBe('')
  await page.getByRole('textbox', { name: 'Code' }).fill(code)
  await page.getByRole('button', { name: 'Verder' }).click()
}

/** Gives the code where it is asked for: once in a browser. */
async function choose(page: Page, person: RegExp) {
  const button = page.getByRole('button', { name: person })
  await expect(page.getByRole('textbox', { name: 'Code' }).or(button)).toBeVisible()
  if (await page.getByRole('textbox', { name: 'Code' }).isVisible()) await giveCode(page)
  await button.click()
  await expect(page).not.toHaveURL(/aanmelden/)
  await settle(page)
}

/** From any page, as a reader does it; ends on the very page it began on. */
async function signIn(page: Page, person = /Meld aan als .*secretaris/i) {
  await banner(page).getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Aanmelden' })).toBeVisible()
  await choose(page, person)
}

async function viewAs(page: Page, reader: string) {
  await signedIn(page).click()
  await page.getByRole('radio', { name: reader }).click()
  await page.keyboard.press('Escape')
  await settle(page)
}

test('the secretary sees the budget that is for owners, also after a reload, until he signs out', async ({ page }) => {
  await open(page, `${network}?taal=nl#geld`)
  await expect(main(page)).not.toContainText(ownersOnly)
  await signIn(page)
  await expect(page).toHaveURL(`${network}?taal=nl#geld`)
  await expect(main(page)).toContainText(ownersOnly)

  const asked: (string | undefined)[] = []
  page.on('request', (request) => request.url().endsWith('/graphql') && asked.push(request.headers()['authorization']))
  await page.reload()
  await settle(page)
  await expect(main(page)).toContainText(ownersOnly)
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((token) => !token), 'no question went out before the token was there').toEqual([])

  await signedIn(page).click()
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await expect(banner(page).getByRole('button', { name: 'Aanmelden' })).toBeVisible()
  await open(page, network)
  await expect(main(page)).not.toContainText(ownersOnly)
})

test('the secretary reads a chapter as the public gets it, from within the report', async ({ page }) => {
  await open(page, '/rapportage/twentse-koers/nu/financien?taal=nl')
  await signIn(page)
  await expect(main(page)).toContainText(ownersOnly)
  await main(page).getByText('Wat krijgt het publiek niet van dit hoofdstuk?').click()
  await main(page).getByRole('button', { name: 'Lees dit als het publiek' }).click()
  await expect(bar(page)).toBeVisible()
  await settle(page)
  await expect(main(page)).toContainText('publieksversie')
  await expect(main(page)).not.toContainText(ownersOnly)
})

test('tokens are in no storage', async ({ page }) => {
  await open(page, '/')
  const token = page.waitForRequest((request) => request.headers()['authorization'] !== undefined)
  await signIn(page)
  const secret = ((await token).headers()['authorization'] ?? '').replace('Bearer ', '')
  expect(secret.length).toBeGreaterThan(100)
  expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toContain(secret)
})

test('who looks as the public sees what the public sees, and a bar on every page', async ({ page }) => {
  await open(page, network)
  await signIn(page)
  await viewAs(page, 'publiek')
  await expect(main(page)).not.toContainText(ownersOnly)
  for (const address of [network, '/projecten', '/over', '/bestaat-niet']) {
    await open(page, address)
    await expect(bar(page)).toBeVisible()
  }
  await open(page, network)
  await expect(main(page)).not.toContainText(ownersOnly)
  await page.emulateMedia({ media: 'print' })
  await expect(bar(page)).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'Terug naar uw eigen blik' }).click()
  await expect(bar(page)).toBeHidden()
  await expect(main(page)).toContainText(ownersOnly)
})

test('what is left out for the public is listed with the source it rests on', async ({ page }) => {
  await open(page, network)
  await expect(page.getByRole('button', { name: 'Wat ziet het publiek hiervan?' })).toHaveCount(0)
  await signIn(page)
  await page.getByRole('button', { name: 'Wat ziet het publiek hiervan?' }).click()
  const panel = page.getByRole('region', { name: 'Wat ziet het publiek hiervan?' })
  await expect(panel.getByRole('status')).toContainText(/Het publiek ziet \d+ gegevens niet/)
  await expect(panel.getByRole('link', { name: /rapportage/i }).first()).toHaveAttribute('href', /^\/bronnen\//)
  await expectNoAxeFindings(page, 'left out')
})

test('signing out in one tab ends it in the other, without losing what was typed there', async ({ context, page }) => {
  await open(page, '/projecten')
  await signIn(page)
  const other = await context.newPage()
  await open(other, '/bronnen')
  await expect(signedIn(other), 'whoever opens a link in a new tab stays signed in').toBeVisible()
  await main(other).getByRole('searchbox').fill('valprev')
  await signedIn(page).click()
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await expect(other.getByText('U bent afgemeld in een ander tabblad.')).toBeVisible()
  await expect(main(other).getByRole('searchbox')).toHaveValue('valprev')

  await other.getByRole('button', { name: 'Opnieuw aanmelden' }).click()
  await choose(other, /Meld aan als .*secretaris/i)
  await expect(other).toHaveURL('/bronnen')
  await expect(main(other).getByRole('searchbox')).toHaveValue('valprev')
})

test('a token that is refused is renewed without a word', async ({ page }) => {
  await open(page, '/')
  await signIn(page)
  let refusals = 0
  await page.route('**/graphql', async (route) => {
    if (refusals > 0) return route.continue()
    refusals += 1
    return route.fulfill({ status: 401, json: { errors: [{ message: 'no', extensions: { code: 'TOKEN_INVALID' } }] } })
  })
  await banner(page).getByRole('link', { name: 'Netwerken' }).click()
  await settle(page)
  expect(refusals).toBe(1)
  await expect(signedIn(page)).toBeVisible()
  await expect(main(page).getByRole('alert')).toHaveCount(0)
})

test('a token that stays refused ends in what everyone sees, and says so', async ({ page }) => {
  await open(page, '/')
  await signIn(page)
  await page.route('**/graphql', (route) =>
    route.request().headers()['authorization']
      ? route.fulfill({ status: 401, json: { errors: [{ message: 'no', extensions: { code: 'TOKEN_INVALID' } }] } })
      : route.continue(),
  )
  await banner(page).getByRole('link', { name: 'Netwerken' }).click()
  await expect(page.getByText(/kijk of uw apparaat de juiste tijd heeft/)).toBeVisible()
  await settle(page)
  await expect(main(page).getByRole('link', { name: 'Twentse Koers' }).first()).toBeVisible()
})

test('a callback that nobody waits for says so, and leads on', async ({ page }) => {
  await open(page, '/aanmelden/terug?code=made-up&state=made-up')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aanmelden is niet gelukt')
  await expect(main(page)).toContainText('al gebruikt of te oud')
  await expectFrame(page)
  await expectNoAxeFindings(page)
  await main(page).getByRole('link', { name: 'Verder zonder aan te melden' }).click()
  await expect(page).toHaveURL('/')
})

test('who does not know the code that the product printed chooses nobody', async ({ page }) => {
  await open(page, '/aanmelden')
  await page.getByRole('textbox', { name: 'Code' }).fill('BCDF-GHJK')
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(main(page).getByRole('alert')).toContainText('Deze code klopt niet')
  await expect(page.getByRole('button', { name: /Meld aan als/ })).toHaveCount(0)
  await expectNoAxeFindings(page, 'wrong code')
})

test('by the page itself: the choice of a person is enough', async ({ page }) => {
  await open(page, '/aanmelden')
  await choose(page, /Meld aan als .*partner/i)
  await expect(page).toHaveURL('/')
  await expect(banner(page).getByRole('button', { name: /kijkt als partner/ })).toBeVisible()
})

for (const [width, viewport] of [['wide', { width: 1280, height: 900 }], ['narrow', narrow]] as const) {
  test(`${width}: the sign-in page, the header and the bars are sound, light and dark`, async ({ page }) => {
    await page.setViewportSize(viewport)
    const faults = watchFaults(page)
    const check = async (state: string) => {
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${state}: sideways scroll`).toBeLessThanOrEqual(0)
      await expectNoAxeFindingsInEitherScheme(page, `${state},`)
    }
    await open(page, '/aanmelden')
    await expectFrame(page)
    await check('code')
    await giveCode(page)
    await expect(page.getByRole('button', { name: /Meld aan als/ })).toHaveCount(6)
    await check('people')
    await choose(page, /Meld aan als .*secretaris/i)
    if (width === 'narrow') await page.getByRole('button', { name: 'Menu' }).click()
    await signedIn(page).click()
    await check('signed in')
    await page.getByRole('radio', { name: 'publiek' }).click()
    await expect(bar(page)).toBeVisible()
    await check('view as')
    expect(faults).toEqual([])
  })
}
