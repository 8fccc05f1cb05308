import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Fails with the rule and the elements of every finding: WCAG 2.2 A and AA, and best practice. `without`: rules that compare every
 * element with every other, for a page of twenty thousand whose parts are checked on pages of their own.
 */
export async function expectNoAxeFindings(page: Page, state = '', without: string[] = []) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(without)
    .analyze()
  const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect.soft(findings, `axe ${state}`).toEqual([])
}
