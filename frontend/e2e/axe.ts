import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Fails with the rule and the elements of every finding: WCAG 2.2 A and AA, and best practice. */
export async function expectNoAxeFindings(page: Page, state = '') {
  await expectNothingFound(new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']), state)
}

/** The same in light and dark. The second scheme can break only what depends on colours, so only those rules look at it again. */
export async function expectNoAxeFindingsInEitherScheme(page: Page, state = '') {
  await page.emulateMedia({ colorScheme: 'light' })
  await expectNoAxeFindings(page, `${state} light`)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNothingFound(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']), `${state} dark`)
}

async function expectNothingFound(axe: AxeBuilder, state: string) {
  const { violations } = await axe.analyze()
  const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect.soft(findings, `axe ${state}`).toEqual([])
}
