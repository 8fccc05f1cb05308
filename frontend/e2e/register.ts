import { test } from '@playwright/test'

type Answer<T> = { data?: T; errors?: { message: string }[] }

/** Asks the register as anyone: what a page must show follows from what the register says. */
export async function ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const response = await fetch(new URL('/graphql', test.info().project.use.baseURL), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as Answer<T>
  if (!data || errors) throw new Error(`The register said ${response.status}: ${JSON.stringify(errors)}`)
  return data
}

type Connection<T> = { edges: { node: T }[] }

export const nodes = <T>({ edges }: Connection<T>): T[] => edges.map(({ node }) => node)

type Linked = { slug: string; links: number }

/** The record with most links of its kind: its page has the most to get wrong. */
function busiest(records: readonly Linked[]): string {
  const [first] = records.toSorted((one, other) => other.links - one.links)
  if (!first) throw new Error('The register has no such record')
  return first.slug
}

type Sample = {
  projects: Connection<{ slug: string; participations: { totalCount: number } }>
  organizations: Connection<{ slug: string; projectCount: number }>
  networks: {
    slug: string
    projects: { totalCount: number }
    themeLines: { slug: string; projects: { totalCount: number } }[]
    bodies: { slug: string; posts: unknown[]; preparedBy: unknown[] }[]
  }[]
  decisions: Connection<{ slug: string; projects: unknown[] }>
  sources: Connection<{ slug: string; statementCounts: { count: number }[] }>
}

const sampleQuery = `{
  projects(first: 100) { edges { node { slug participations(first: 1) { totalCount } } } }
  organizations(first: 100) { edges { node { slug projectCount } } }
  networks {
    slug
    projects(first: 1) { totalCount }
    themeLines { slug projects(first: 1) { totalCount } }
    bodies { slug posts { id } preparedBy { id } }
  }
  decisions(first: 100) { edges { node { slug projects { id } } } }
  sources(first: 100) { edges { node { slug statementCounts { count } } } }
}`

async function choose() {
  const { projects, organizations, networks, decisions, sources } = await ask<Sample>(sampleQuery)
  return {
    project: busiest(nodes(projects).map(({ slug, participations }) => ({ slug, links: participations.totalCount }))),
    organization: busiest(nodes(organizations).map(({ slug, projectCount }) => ({ slug, links: projectCount }))),
    network: busiest(networks.map(({ slug, projects: { totalCount } }) => ({ slug, links: totalCount }))),
    themeLine: busiest(
      networks.flatMap(({ themeLines }) => themeLines).map(({ slug, projects: { totalCount } }) => ({ slug, links: totalCount })),
    ),
    body: busiest(
      networks.flatMap(({ bodies }) => bodies).map(({ slug, posts, preparedBy }) => ({ slug, links: posts.length + preparedBy.length })),
    ),
    decision: busiest(nodes(decisions).map(({ slug, projects: about }) => ({ slug, links: about.length }))),
    source: busiest(
      nodes(sources).map(({ slug, statementCounts }) => ({ slug, links: statementCounts.reduce((sum, { count }) => sum + count, 0) })),
    ),
  }
}

let chosen: ReturnType<typeof choose> | undefined

/** A slug of each kind. The register decides which there are, so nothing here is of one region. */
export const slugs = () => (chosen ??= choose())

type Reported = {
  report: {
    chapters: { slug: string; kind: string; projects: { project: { slug: string } }[] }[]
    network: { municipalities: { slug: string }[] }
  }
  editions: { slug: string; status: string }[]
}

async function chooseReport() {
  const { network } = await slugs()
  const { report, editions } = await ask<Reported>(
    `query ($network: String!) {
      report(network: $network) { chapters { slug kind projects { project { slug } } } network { municipalities { slug } } }
      editions(network: $network) { slug status }
    }`,
    { network },
  )
  const chapter = report.chapters.find(({ kind, projects }) => kind === 'THEME_LINE' && projects.length > 0)
  const edition = editions.find(({ status }) => status === 'PUBLISHED')
  if (!chapter || !edition) throw new Error('The register has no report with projects, or no edition')
  return { network, edition: edition.slug, chapter: chapter.slug, chapters: report.chapters.map(({ slug }) => slug), project: chapter.projects[0]?.project.slug ?? '', municipality: report.network.municipalities[0]?.slug ?? '' }
}

let chosenReport: ReturnType<typeof chooseReport> | undefined

/** The report of the largest network: its edition, a chapter with projects and one of those. */
export const reportParts = () => (chosenReport ??= chooseReport())
