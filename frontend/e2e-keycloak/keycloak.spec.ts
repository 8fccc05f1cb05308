import { expect, test, type Page } from '@playwright/test'
import { open, settle } from '../e2e/page'

const { username, password } = JSON.parse(process.env['KW_PERSON'] ?? '{}') as { username: string; password: string }
const admin = JSON.parse(process.env['KW_ADMIN'] ?? '{}') as { username: string; password: string }
const issuer = process.env['KW_KEYCLOAK_URL'] ?? ''

/** Only in the owners' report. */
const money = '/netwerken/twentse-koers'
const ownersOnly = (page: Page) => page.getByRole('main').getByText('Alleen eigenaren').first()

async function signIn(page: Page) {
  await page.getByRole('banner').getByRole('button', { name: 'Aanmelden' }).click()
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(password)
  await page.locator('#kc-login').click()
  await settle(page)
}

/** How long the tokens live that Keycloak gives from now on, in seconds. */
async function setTokenLife(seconds: number) {
  const answer = await fetch(`${issuer}/realms/master/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', ...admin }),
  })
  const { access_token: token } = (await answer.json()) as { access_token: string }
  const set = await fetch(`${issuer}/admin/realms/koerswijzer`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ accessTokenLifespan: seconds }),
  })
  expect(set.status).toBe(204)
}

test('signs in, reads what owners read, keeps it through a reload, and signs out', async ({ page }) => {
  await open(page, money)
  await expect(ownersOnly(page)).toBeHidden()
  await signIn(page)
  await expect(page).toHaveURL(new RegExp(`${money}$`))
  await expect(ownersOnly(page)).toBeVisible()
  await page.reload()
  await settle(page)
  await expect(ownersOnly(page)).toBeVisible()
  await page.getByRole('banner').getByText('Demo Secretaris').first().click()
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await settle(page)
  await open(page, money)
  await expect(ownersOnly(page)).toBeHidden()
})

test('the API takes the token of Keycloak until it expires', async ({ page, request }) => {
  await setTokenLife(5)
  const asked = page.waitForRequest((one) => one.url().endsWith('/graphql') && one.headers()['authorization'] !== undefined)
  await open(page, '/')
  await signIn(page)
  const { authorization = '' } = (await asked).headers()
  await setTokenLife(300)
  const ask = () => request.post('/graphql', { headers: { authorization }, data: { query: '{ viewer { audience roles } }' } })

  expect(await (await ask()).json()).toMatchObject({ data: { viewer: { audience: 'OWNER', roles: ['SECRETARY'] } } })
  await expect(async () => expect((await ask()).status()).toBe(401)).toPass({ timeout: 120_000, intervals: [5000] })
  expect(await (await ask()).json()).toMatchObject({ errors: [{ extensions: { code: 'TOKEN_INVALID' } }] })
})

test('a page whose token has expired renews it without losing what was typed', async ({ page }) => {
  await setTokenLife(5)
  await open(page, '/projecten')
  await signIn(page)
  await setTokenLife(300)
  const field = page.getByRole('main').getByRole('searchbox')
  await field.fill('ouder')
  const renewed = page.waitForResponse((answer) => answer.url().includes('/protocol/openid-connect/token'), { timeout: 120_000 })
  await renewed
  await expect(field).toHaveValue('ouder')
  await expect(page.getByRole('banner').getByText('Demo Secretaris').first()).toBeVisible()
})
