import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './axe'
import { main, open, settle, watchFaults } from './page'
import { ask } from './register'

// Who does what, in the views of one answer.

type Counts = { explore: { counts: { projects: number; organizations: number } } }

test('filters, sees the same in table, tree and text, and comes back to it by its address', async ({ page }) => {
  const { explore } = await ask<Counts>('{ explore(filter: {networks: ["twentse-koers"], roles: [CONTRIBUTOR]}) { counts { projects organizations } } }')
  await open(page, '/wie-doet-wat?beeld=tabel')
  if (await page.getByRole('button', { name: 'Toon filters' }).isVisible()) await page.getByRole('button', { name: 'Toon filters' }).click()
  await main(page).getByRole('checkbox', { name: /^Twentse Koers/ }).click()
  await expect(main(page).getByRole('button', { name: 'Verwijder filter: Twentse Koers' })).toBeVisible()
  await main(page).getByText('Rol', { exact: true }).first().click()
  await main(page).getByRole('checkbox', { name: /^Draagt bij/ }).click()
  const count = main(page).locator('.telregel')
  await expect(count).toContainText(`${explore.counts.projects} projecten`)
  await expect(page).toHaveURL(/netwerk=twentse-koers/)
  await expect(page).toHaveURL(/rol=draagt-bij/)
  await expect(main(page).getByRole('table').first()).toContainText('Menzis')

  await main(page).getByText('Boom', { exact: true }).click()
  await expect(page).toHaveURL(/netwerk=twentse-koers.*beeld=boom/)
  // Until they are there, one item says that they come.
  const network = main(page).getByRole('treeitem', { name: /^.*Twentse Koers/ }).first()
  await network.focus()
  await page.keyboard.press('ArrowRight')
  await expect(network).toHaveAttribute('aria-expanded', 'true')
  await expect(network.getByRole('treeitem').first()).toBeVisible()
  await expect(count).toContainText(`${explore.counts.projects} projecten`)

  await main(page).getByText('Tekst', { exact: true }).click()
  await expect(main(page).getByText(/Menzis draagt bij aan/).first()).toBeVisible()
  await page.reload()
  await expect(main(page).getByText(/Menzis draagt bij aan/).first()).toBeVisible()
  await page.goBack()
  await expect(main(page).getByRole('tree')).toBeVisible()
})

test('shows what changed between two dates', async ({ page }) => {
  await open(page, '/wie-doet-wat?beeld=tabel&lijst=wijzigingen&sinds=2023&op=2025-05')
  await expect(main(page).getByRole('table').first()).toContainText('nieuw')
})

for (const view of ['tabel&lijst=deelnames', 'tabel&lijst=projecten', 'tabel&lijst=organisaties', 'tabel&lijst=kruistabel', 'boom', 'tekst']) {
  test(`stays within a phone and gives axe nothing: ${view}`, async ({ page }) => {
    const faults = watchFaults(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, `/wie-doet-wat?beeld=${view}&netwerk=samen14`)
    await settle(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    await expectNoAxeFindings(page, view)
    expect(faults).toEqual([])
  })
}

test('is shown by another site as everybody may see it, and opens its links beside that', async ({ page, context, baseURL }) => {
  const address = `${baseURL}/insluiten/wie-doet-wat?beeld=tabel&netwerk=samen14`
  const elsewhere = createServer((_, response) => response.setHeader('content-type', 'text/html').end(`<title>Elders</title><iframe src="${address}" title="Wie doet wat" width="900" height="700"></iframe>`))
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('table').first()).toContainText('Twentse Monitor Sociaal Domein')
  await expect(frame.getByRole('banner')).toHaveCount(0)
  const beside = context.waitForEvent('page')
  await frame.getByRole('link', { name: 'Twentse Monitor Sociaal Domein' }).first().click()
  await expect(await beside).toHaveURL(/\/projecten\/twentse-monitor-sociaal-domein$/)
  await expect(frame.getByRole('table').first()).toBeVisible()
  expect(await context.cookies()).toEqual([])
  elsewhere.close()
})

test('gives the code for another site, and the link', async ({ page, baseURL }) => {
  await open(page, '/wie-doet-wat?beeld=tabel&netwerk=samen14')
  await main(page).getByText('Deel deze selectie').click()
  await expect(main(page).getByRole('textbox', { name: 'De link naar deze selectie' })).toHaveValue(`${baseURL}/wie-doet-wat?beeld=tabel&netwerk=samen14`)
  await expect(main(page).getByRole('textbox', { name: 'De code voor uw site' })).toHaveValue(new RegExp('<iframe src="[^"]*/insluiten/wie-doet-wat[?]beeld=tabel&amp;netwerk=samen14"'))
})

test('is never framed outside the pages for that', async ({ request }) => {
  expect((await request.get('/wie-doet-wat')).headers()['content-security-policy']).toContain("frame-ancestors 'none'")
  expect((await request.get('/insluiten/wie-doet-wat')).headers()['content-security-policy']).toContain('frame-ancestors *')
})

test('takes along all of who does what, also what does not show', async ({ page }) => {
  const faults = watchFaults(page)
  const { explore } = await ask<{ explore: { counts: { participations: number; organizations: number } } }>('{ explore { counts { participations organizations } } }')
  await open(page, '/wie-doet-wat?beeld=tabel')
  for (const [format, start] of [['CSV', '\uFEFF'], ['XLSX', 'PK']] as const) {
    const download = page.waitForEvent('download')
    await main(page).getByRole('button', { name: `${format} van de tabel ‘wie doet wat’` }).click()
    const content = readFileSync(await (await download).path(), 'utf8')
    expect(content.startsWith(start)).toBe(true)
    if (format === 'CSV') expect(content.trimEnd().split('\r\n')).toHaveLength(explore.counts.participations + 1)
  }
  await open(page, '/wie-doet-wat?beeld=tabel&lijst=kruistabel')
  // It opens where there is something to see.
  await expect(main(page).getByRole('row').nth(1).getByRole('cell').first()).not.toBeEmpty()
  const download = page.waitForEvent('download')
  await main(page).getByRole('button', { name: /^CSV van de tabel/ }).click()
  expect(readFileSync(await (await download).path(), 'utf8').trimEnd().split('\r\n')).toHaveLength(explore.counts.organizations + 1)
  expect(faults).toEqual([])
})
