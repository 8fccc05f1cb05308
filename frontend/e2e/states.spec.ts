import { expect, test, type Page, type Route } from '@playwright/test'
import { expectNoAxeFindings } from './axe'
import { expectFrame, main, open, settle } from './page'
import { slugs } from './register'
import { addressOf, unknownRoutes } from './routes'

const register = '**/graphql'

/** The pages that fail here: a list, which has parts of its own, and a record, which has nothing without its answer. */
const pages = [
  { name: 'a list', address: async () => '/projecten' },
  { name: 'a record', address: async () => addressOf('/projecten/:slug', (await slugs()).project) },
]

/** Only the question for the projects themselves; those of the shell and the filters go on. */
const isAboutProjects = (route: Route) => /\bprojects?\s*\(/.test(route.request().postDataJSON().query)

/** One for each part of the page that did not come. */
const failures = (page: Page) => main(page).getByRole('alert')

async function expectFailures(page: Page, text: string) {
  // A page that cannot reach the register first asks once more by itself.
  await expect(failures(page).first()).toContainText(text, { timeout: 10_000 })
  await expectSound(page)
}

async function expectSound(page: Page) {
  await expectFrame(page)
  await expectNoAxeFindings(page)
}

/** Asks again for every part that did not come. A part that comes takes its button along. */
async function expectRecovery(page: Page) {
  const again = failures(page).getByRole('button', { name: 'Probeer opnieuw' })
  await expect(async () => {
    await again.first().click()
    await expect(failures(page)).toHaveCount(0, { timeout: 1000 })
  }).toPass({ timeout: 10_000 })
  await settle(page)
}

for (const address of unknownRoutes) {
  test(`${address}: says that there is no such thing, and leads on`, async ({ page }) => {
    await open(page, address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit staat niet in het register')
    await expect(main(page).getByRole('link', { name: 'Naar de startpagina' })).toBeVisible()
    await expectSound(page)
  })
}

for (const { name, address } of pages) {
  test(`${name} without a backend says so, and comes when asked again`, async ({ page }) => {
    await page.route(register, (route) => route.abort('connectionrefused'))
    await page.goto(await address())
    await expectFailures(page, 'Uw apparaat kan het register niet bereiken')
    await page.unroute(register)
    await expectRecovery(page)
  })

  test(`${name} of which the register cannot answer a part says which, and keeps the rest`, async ({ page }) => {
    const json = { data: null, errors: [{ message: 'INTERNAL_ERROR for 4f1c', extensions: { classification: 'INTERNAL_ERROR' } }] }
    await page.route(register, (route) => (isAboutProjects(route) ? route.fulfill({ json }) : route.continue()))
    await page.goto(await address())
    await expectFailures(page, 'Het register kan deze vraag niet beantwoorden')
    await expect(failures(page).first()).toContainText('niet geladen')
    await expect.soft(main(page), 'no words of the machine').not.toContainText('INTERNAL_ERROR')
    await expect.soft(page.getByRole('contentinfo'), 'the rest of the page').toContainText(/\d bronnen/)
    await page.unroute(register)
    await expectRecovery(page)
  })

  test(`${name} behind a gateway in trouble says that it is not the reader's fault`, async ({ page }) => {
    await page.route(register, (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }))
    await page.goto(await address())
    await expectFailures(page, 'Dat ligt niet aan u')
  })

  test(`${name} that is slow says so, and comes at last`, async ({ page }) => {
    const held: Route[] = []
    await page.clock.install()
    await page.route(register, (route) => {
      held.push(route)
    })
    await page.goto(await address())
    // Until then it is the code of the page that is waited for, with a clock of its own.
    await expect.poll(() => held.some(isAboutProjects), 'the page asks its question').toBe(true)
    const status = main(page).getByRole('status')
    await expect(status.filter({ hasText: 'Bezig met laden' }).first()).toBeAttached()
    await page.clock.fastForward(9000)
    await expect(status.filter({ hasText: 'Dit duurt langer dan normaal' }).first()).toBeVisible()
    await expectSound(page)
    await Promise.all(held.map((route) => route.continue()))
    await page.unroute(register)
    await settle(page)
    await expect(failures(page)).toHaveCount(0)
  })
}
