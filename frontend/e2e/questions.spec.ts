import { expect, test, type Page } from '@playwright/test'
import { main, open } from './page'
import { ask, nodes } from './register'

// The questions that the product is for, answered by its pages to anyone. These are about the bundled register:
// a short answer stands here in full, a long list is what the register itself says.

type Named = { slug: string; name: string }
type Projects = { projects: { edges: { node: Named }[] } }

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** A link to this address in the content, to be followed or only to be there. */
const linkTo = (page: Page, address: string) => main(page).locator(`a[href="${address}"]`)

async function expectLinks(page: Page, addresses: readonly string[]) {
  expect(addresses.length).toBeGreaterThan(0)
  for (const address of addresses) await expect.soft(linkTo(page, address).first(), address).toBeVisible()
}

async function search(page: Page, text: string) {
  await main(page).getByRole('searchbox').fill(text)
  await main(page).getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(new RegExp(`=${text}`))
}

test.describe("who leads 'Welzijn op Recept', which municipalities take part, since when, on whose word", () => {
  test.beforeEach(({ page }) => open(page, '/projecten/welzijn-op-recept'))

  test('no source names who leads it, and the page says so', async ({ page }) => {
    await expect(heading(page)).toHaveText('Welzijn op Recept')
    await expect(main(page)).toContainText('De bronnen noemen geen trekker')
  })

  test('two municipalities are named, of thirteen', async ({ page }) => {
    await expect(main(page)).toContainText('13 van 14 gemeenten')
    await expect(main(page).getByText('doet mee', { exact: true }).filter({ visible: true })).toHaveCount(2)
    for (const name of ['almelo', 'enschede']) await expect(linkTo(page, `/organisaties/${name}`).first()).toBeVisible()
  })

  test('Enschede since 2023, on its own word', async ({ page }) => {
    const enschede = main(page).getByRole('listitem').filter({ hasText: 'Enschede' }).filter({ hasText: 'sinds 2023' })
    await enschede.getByRole('button', { name: /^bron / }).first().click()
    const source = enschede.getByRole('group', { name: 'bron' }).first()
    await expect(source).toContainText('Enschede investeert fors in "welzijn op recept"')
    await expect(source).toContainText('Gemeente Enschede')
  })
})

test('what Menzis does per network', async ({ page }) => {
  const { organization } = await ask<{
    organization: {
      memberships: { network: Named }[]
      participations: { edges: { node: { project: Named } }[] }
    }
  }>(`{ organization(slug: "menzis") {
    memberships { network { slug name } }
    participations(first: 100) { edges { node { project { slug name } } } }
  } }`)
  await open(page, '/organisaties/menzis')
  await expect(heading(page)).toHaveText('Menzis')
  await expect.soft(main(page)).toContainText(/eigenaar/i)
  await expectLinks(page, organization.memberships.map(({ network }) => `/netwerken/${network.slug}`))
  await expectLinks(page, nodes(organization.participations).map(({ project }) => `/projecten/${project.slug}`))
})

test('which bodies prepare decisions of the board of Twentse Koers, and 14 days before', async ({ page }) => {
  await open(page, '/netwerken/twentse-koers')
  await expectLinks(page, ['/overleggen/bo-twentse-koers', '/overleggen/ao-twentse-koers', '/overleggen/pt-twentse-koers'])
  await linkTo(page, '/overleggen/bo-twentse-koers').first().click()
  await expect(heading(page)).toHaveText('Bestuurlijk Overleg Twentse Koers')
  await linkTo(page, '/overleggen/ao-twentse-koers').first().click()
  await expect(heading(page)).toHaveText('Ambtelijk Overleg Twentse Koers')
  await expect(main(page)).toContainText('14 dagen')
  await expectLinks(page, ['/overleggen/bo-twentse-koers', '/overleggen/pt-twentse-koers'])
})

test('which projects stopped, when, by which decision', async ({ page }) => {
  const { projects } = await ask<Projects>('{ projects(first: 100, filter: { phases: [STOPPED] }) { edges { node { slug name } } } }')
  await open(page, '/projecten')
  await main(page).getByText('Fase', { exact: true }).first().click()
  // Checked by the address, so a moment after the click.
  await main(page).getByRole('checkbox', { name: /gestopt/i }).click()
  await expect(main(page).getByRole('checkbox', { name: /gestopt/i })).toBeChecked()
  await expect(page.getByRole('rowheader').getByRole('link')).toHaveText(nodes(projects).map(({ name }) => name))
  await linkTo(page, '/projecten/technologie-in-woningen').first().click()
  await expect(heading(page)).toHaveText('Technologie in woningen')
  await expect(main(page)).toContainText('Fase: gestopt')
  await main(page).getByRole('link', { name: 'Stoppen met Technologie in woningen' }).click()
  await expect(heading(page)).toHaveText('Stoppen met Technologie in woningen')
  await expect(main(page)).toContainText('30 april 2025')
  await expect(main(page)).toContainText(/gestopt/i)
  await expect(linkTo(page, '/projecten/technologie-in-woningen')).toBeVisible()
})

test.describe('which projects Rijssen-Holten takes part in', () => {
  const query = '{ projects(first: 100, filter: { organizations: ["rijssen-holten"] }) { edges { node { slug name } } } }'

  test('on its own page', async ({ page }) => {
    const projects = nodes((await ask<Projects>(query)).projects)
    await open(page, '/organisaties/rijssen-holten')
    await expect(heading(page)).toHaveText(/Rijssen-Holten/)
    await expectLinks(page, projects.map(({ slug }) => `/projecten/${slug}`))
  })

  test('in the list of projects', async ({ page }) => {
    const projects = nodes((await ask<Projects>(query)).projects)
    await open(page, '/projecten?gemeente=rijssen-holten')
    await expect(main(page).getByRole('status')).toHaveText(`${projects.length} projecten`)
    await expectLinks(page, projects.map(({ slug }) => `/projecten/${slug}`))
  })
})

test('a municipality on the map opens as many projects as its tile counts', async ({ page }) => {
  await open(page, '/')
  const tiles = main(page).locator('a[href^="/projecten?gemeente="]')
  await expect(tiles).toHaveCount(14)
  const counted = await tiles.evaluateAll((links) => links.map((link) => [link.getAttribute('href') ?? '', link.querySelector('b')?.textContent ?? ''] as const))
  for (const [address, count] of counted) {
    await open(page, address)
    await expect.soft(main(page).getByRole('status').first(), address).toHaveText(`${count} projecten`)
    await expect.soft(main(page).getByRole('list', { name: 'Gekozen filters' }).getByRole('listitem')).toHaveCount(2)
  }
})

test('what Twentse Koers budgeted in 2024, and that the lines add up', async ({ page }) => {
  type Line = { line: string; budgeted: number }
  const { network } = await ask<{ network: { finances: { version: string; tables: { lines: Line[]; total: Line | null }[] }[] } }>(
    '{ network(slug: "twentse-koers") { finances(year: 2024) { version tables { lines { line budgeted } total { line budgeted } } } } }',
  )
  await open(page, '/netwerken/twentse-koers')
  await expect(main(page)).toContainText('begroting 2024 incl. wijziging juli 2024')
  await expect(main(page)).toContainText(/(klopt|telt op|tellen op)/i)
  for (const { lines, total } of network.finances.flatMap(({ tables }) => tables)) {
    for (const { line, budgeted } of [...lines, ...(total ? [total] : [])]) {
      const row = main(page).getByRole('row').filter({ hasText: line }).filter({ hasText: budgeted.toLocaleString('nl-NL') })
      await expect.soft(row.first(), line).toBeVisible()
    }
  }
})

test("which sources say something about 'valpreventie'", async ({ page }) => {
  const { sources } = await ask<{ sources: { edges: { node: { slug: string } }[] } }>(
    '{ sources(first: 100, filter: { text: "valpreventie" }) { edges { node { slug } } } }',
  )
  await open(page, '/bronnen')
  await search(page, 'valpreventie')
  await expect(main(page).getByRole('status')).toContainText(`${nodes(sources).length} bronnen`)
  await expectLinks(page, nodes(sources).map(({ slug }) => `/bronnen/${slug}`))
})

test('nothing of the budget that is for owners only, neither on the page nor under it', async ({ page }) => {
  const answers: Promise<string>[] = []
  page.on('response', (response) => response.url().endsWith('/graphql') && answers.push(response.text()))
  await open(page, '/netwerken/twentse-koers')
  await expect(heading(page)).toHaveText('Twentse Koers')
  const seen = [await page.content(), ...(await Promise.all(answers))].join('\n')
  expect(seen).toContain('begroting 2024 incl. wijziging juli 2024')
  expect(seen).not.toContain('wijziging juli 2025')
  expect(seen).not.toMatch(/alleen eigenaren/i)
})
