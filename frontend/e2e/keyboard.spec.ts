import { expect, test, type Locator, type Page } from '@playwright/test'
import { main, open, settle } from './page'

/** More stops than any page here has before what is sought; a focus that goes round in circles ends here. */
const mostStops = 150

/** What has the focus, and whether a reader can see that it has. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    return {
      isLost: element === document.body,
      isMarked: (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
      isInView: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
      element: element.outerHTML.slice(0, 120),
    }
  })

async function expectVisibleFocus(page: Page) {
  expect(await focus(page)).toMatchObject({ isLost: false, isMarked: true, isInView: true })
}

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Goes on by Tab until the target has the focus; at every stop on the way the focus is to be seen. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab')
    await expectVisibleFocus(page)
    if (await isFocused(target)) return
  }
  throw new Error(`Not reached by Tab within ${mostStops} stops: ${target.toString()}`)
}

/** After a change of page the reader stands at the top of its content, not nowhere. */
async function expectArrival(page: Page) {
  await settle(page)
  await expect(page.locator('main:focus, main h1:focus')).toHaveCount(1)
}

test('the skip link is the first stop, shows itself, and leads to the content', async ({ page }) => {
  await open(page, '/projecten')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Naar de inhoud' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
  await expect(main(page)).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await isFocused(main(page).locator(':focus')), 'the next stop is in the content').toBe(true)
})

test('the menu of a small screen opens, closes by Escape and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/projecten')
  const menu = page.getByRole('button', { name: 'Menu' })
  await tabTo(page, menu)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden()
  await expect(menu).toBeFocused()
})

test('from the start page to a project, its source and back', async ({ page }) => {
  await open(page, '/')
  await tabTo(page, main(page).getByRole('combobox'))
  await page.keyboard.type('welzijn')
  // The answer, not the address: until it is there, the page still holds links that are about to go.
  const answer = page.waitForResponse((response) => response.request().postData()?.includes('SearchPage') ?? false)
  await page.keyboard.press('Enter')
  await answer
  await expect(page).toHaveURL(/welzijn/)
  await settle(page)
  expect.soft((await focus(page)).isLost, 'the focus is lost by a search').toBe(false)

  const project = main(page).locator('a[href^="/projecten/"]').filter({ hasText: /welzijn/i }).first()
  const name = await project.innerText()
  await tabTo(page, project)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/projecten\/[^?]/)
  await expectArrival(page)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name)

  await openAndCloseSource(page)
  await page.keyboard.press('Enter')
  await tabTo(page, main(page).getByRole('link', { name: 'Wat rust op deze bron' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/bronnen\//)
  await expectArrival(page)

  await page.goBack()
  await expect(page).toHaveURL(/\/projecten\/[^?]/)
  await expectArrival(page)
})

test('a project from the list: its source opens and closes by keyboard, and back returns to the filter', async ({ page }) => {
  await open(page, '/projecten?sorteer=begin')
  const project = page.getByRole('rowheader').first().getByRole('link')
  const name = await project.innerText()
  await tabTo(page, project)
  await page.keyboard.press('Enter')
  await expectArrival(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await openAndCloseSource(page)
  await page.goBack()
  await expect(page).toHaveURL(/sorteer=begin/)
  await expectArrival(page)
})

/** Leaves the focus on the note. */
async function openAndCloseSource(page: Page) {
  const note = main(page).getByRole('button', { name: /^bron / }).first()
  const card = main(page).getByRole('group', { name: 'bron' })
  await tabTo(page, note)
  await page.keyboard.press('Enter')
  await expect(card).toBeVisible()
  await expectVisibleFocus(page)
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(note).toBeFocused()
}
