import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { expectNoAxeFindings, expectNoAxeFindingsInEitherScheme } from './axe'
import { expectFrame, open, watchFaults } from './page'
import { embeddedRoutes, fixedRoutes, journeyRoutes, longRoutes, recordRoutes, reportRoutes, routes } from './routes'

for (const { name, address } of routes) {
  test(`${name} is sound, light and dark`, async ({ page }, { project }) => {
    const faults = watchFaults(page)
    await open(page, await address())
    await expectFrame(page)
    expect.soft(await page.title(), 'the title names the page').toMatch(name === '/' ? /Koerswijzer/ : /\S - Koerswijzer$/)
    await expect.soft(page.getByRole('alert'), 'no part is missing').toHaveCount(0)
    expect.soft(await sidewaysScroll(page), 'sideways scroll').toBeLessThanOrEqual(0)
    if (project.name === 'wide') await keepHtml(page, name)
    // The colours do not depend on the width: what is light on a phone is light on a screen.
    if (project.name === 'wide') {
      await expectNoAxeFindingsInEitherScheme(page)
    } else {
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectNoAxeFindings(page, 'dark')
    }
    expect(faults).toEqual([])
  })
}

test('every route of the site is tried here', () => {
  const inSite = [...pathsIn('pages.ts', /\bpage\('([^']*)'/g, '/'), ...pathsIn('EmbedRoutes.tsx', /\bpath="([^"*]+)"/g, '/insluiten/')]
  const tried: string[] = [...fixedRoutes, ...journeyRoutes, ...embeddedRoutes, ...longRoutes, ...recordRoutes.map(([route]) => route), ...reportRoutes]
  expect(inSite.length).toBeGreaterThan(0)
  expect(inSite.filter((route) => !tried.includes(route))).toEqual([])
})

/** The paths that a file of the app names, each under its folder. */
const pathsIn = (file: string, naming: RegExp, folder: string) =>
  [...readFileSync(new URL(`../src/app/${file}`, import.meta.url), 'utf8').matchAll(naming)].map(([, path]) => `${folder}${path}`)

const sidewaysScroll = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Leaves the page as the browser has it for the HTML checker, which reads all pages at once after the journeys. */
async function keepHtml(page: Page, name: string) {
  const folder = process.env['KW_RESULTS']
  if (!folder) return
  const file = `${name.replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '') || (name === '/' ? 'start' : 'unknown')}.html`
  writeFileSync(join(folder, 'html', file), await page.content())
}
