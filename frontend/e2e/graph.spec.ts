import { expect, test, type Page } from '@playwright/test'
import { expectNoAxeFindings } from './axe'
import { main, open, settle, watchFaults } from './page'

// Who does what as pictures.

const pictures = {
  overview: '/wie-doet-wat',
  names: '/wie-doet-wat?tekening=namen&gekozen=organization:menzis',
  network: '/wie-doet-wat?tekening=netwerk&van=twentse-koers',
  'what is in no network': '/wie-doet-wat?tekening=netwerk&van=~local',
  organization: '/wie-doet-wat?tekening=ego&van=organization:menzis',
  project: '/wie-doet-wat?tekening=ego&van=project:streettriage-twente',
  'project that touches others': '/wie-doet-wat?tekening=ego&van=project:welzijn-op-recept',
  way: '/wie-doet-wat?tekening=route&tussen=organization:alifa&tussen=organization:menzis',
}

const picture = (page: Page) => main(page).locator('svg.graafbeeld')

/** Pairs of words that lie over each other, as the browser set them. */
const overlaps = (page: Page) =>
  picture(page).evaluate((svg) => {
    const boxes = [...svg.querySelectorAll('text')].filter((text) => !text.hasAttribute('transform')).map((text) => {
      // Of the box of a text the upper fifth and the lower fifth hold no letters.
      const { left, right, top, bottom, height } = text.getBoundingClientRect()
      return { words: text.textContent, left, right, top: top + height / 5, bottom: bottom - height / 5 }
    })
    return boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1 ? [`${a.words} × ${b.words}`] : [])),
    )
  })

for (const [name, address] of Object.entries(pictures)) {
  for (const [width, scheme] of [[1280, 'light'], [390, 'dark']] as const) {
    test(`draws the picture of the ${name} at ${width} in ${scheme}: no word over another, nothing for axe, no fault`, async ({ page }) => {
      const faults = watchFaults(page)
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: scheme })
      await open(page, address)
      await expect(picture(page)).toBeVisible()
      await settle(page)
      expect(await overlaps(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
      await expectNoAxeFindings(page, name)
      expect(faults).toEqual([])
    })
  }
}

test('is walked through by keyboard, from the overview to one in the middle, and back', async ({ page }) => {
  await open(page, pictures.overview)
  const focused = page.locator('svg.graafbeeld [data-key]:focus')
  await picture(page).locator('[tabindex="0"]').focus()
  await expect(focused).toHaveAttribute('data-key', 'themeLine:bestaanszekerheid')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(main(page).getByRole('heading', { name: 'Twentse Koers' })).toBeVisible()
  await expect(focused).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+Enter')
  await expect(main(page).locator('.graafstand')).toContainText('Gekozen:')
  await expect(page).toHaveURL(/gekozen=/)
  await expect(main(page).getByRole('complementary', { name: 'Over de keuze' })).toContainText('zichtbaar voor')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/tekening=ego/)
  await expect(focused).toHaveAttribute('aria-label', /in het midden$/)
  await page.goBack()
  await expect(main(page).getByRole('heading', { name: 'Twentse Koers' })).toBeVisible()
})

for (const format of ['SVG', 'PNG', 'GEXF', 'GraphML', 'JSON-LD']) {
  test(`is taken along as ${format}`, async ({ page }) => {
    await open(page, pictures.network)
    const [download] = await Promise.all([page.waitForEvent('download'), main(page).getByRole('button', { name: `${format} van` }).click()])
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase().replace('-', '')}$`))
    expect(await download.failure()).toBeNull()
  })
}
