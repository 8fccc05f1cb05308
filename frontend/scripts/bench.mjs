// How fast the pages' queries are: node scripts/bench.mjs [url] [seconds per query] [only names that begin so]
// Four connections ask one query after another; medians stand beside a trivial query of the same run, so that two
// machines can be compared. The queries are those of the pages, for a record with much behind it. Start the product
// with KOERSWIJZER_BUDGET_ADDRESS=10000000000, or it takes this for a scraper; KOERSWIJZER_ANSWERS=0MB measures answers
// that are not kept.
import { readdirSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kind, parse, print, visit } from 'graphql'

const [url = 'http://localhost:8080', seconds = '30', only = ''] = process.argv.slice(2)
const connections = 4
const trivial = ['Trivial', 'query Trivial { viewer { audience } }', {}]
const pages = {
  StartPage: {},
  StartRest: {},
  ProjectsPage: { first: 50, filter: {}, orderBy: { field: 'NAME', direction: 'ASC' } },
  ProjectPage: { slug: 'welzijn-op-recept' },
  OrganizationsPage: { first: 50, filter: {}, orderBy: { field: 'NAME', direction: 'ASC' } },
  OrganizationPage: { slug: 'enschede' },
  NetworkPage: { slug: 'twentse-koers' },
  NetworkCoverage: { slug: 'twentse-koers' },
  ThemeLinePage: { slug: 'ouderen' },
  ExploreHead: { filter: {} },
  ExploreParticipations: { first: 50, filter: {}, orderBy: { field: 'ORGANIZATION', direction: 'ASC' } },
  ExploreProjects: { first: 50, filter: { networks: ['twentse-koers'] }, orderBy: { field: 'LANE', direction: 'ASC' } },
  ExploreMatrix: { first: 25, firstProjects: 12, filter: { networks: ['twentse-koers'] } },
  ExploreTree: { first: 100, filter: {}, by: 'NETWORK', under: [] },
  ExploreSentences: { first: 50, filter: {} },
  ExploreChanges: { first: 50, filter: {}, from: '2023', until: '2025-05' },
  SearchPage: { text: 'wie helpt bij schulden in Almelo', first: 20 },
  Suggest: { text: 'welz op r' },
  SourcePage: { slug: 'interim-report-2025-public' },
}

const folder = join(dirname(fileURLToPath(import.meta.url)), '../src')
const definitions = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).definitions)
const named = (kind, name) => definitions.find((definition) => definition.kind === kind && definition.name.value === name)

/** A definition and every fragment that it leads to. */
function withFragments(definition, found = new Set()) {
  if (found.has(definition)) return found
  found.add(definition)
  visit(definition, { FragmentSpread: ({ name }) => void withFragments(named(Kind.FRAGMENT_DEFINITION, name.value), found) })
  return found
}

const agent = new Agent({ keepAlive: true, maxSockets: connections })

function ask(body) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const asking = request(`${url}/graphql`, { agent, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } })
    asking.on('error', reject)
    asking.on('response', (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`))
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => resolve({ ms: performance.now() - start, text: Buffer.concat(parts).toString() }))
    })
    asking.end(body)
  })
}

async function measure(query, variables, duration) {
  const body = JSON.stringify({ query, variables })
  const { text } = await ask(body)
  if (JSON.parse(text).errors) throw new Error(text.slice(0, 500))
  const times = []
  const end = performance.now() + duration * 1000
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) times.push((await ask(body)).ms)
    }),
  )
  times.sort((a, b) => a - b)
  const at = (part) => times[Math.floor(times.length * part)]
  return { p50: at(0.5), p95: at(0.95), perSecond: times.length / duration, bytes: Buffer.byteLength(text) }
}

const queries = Object.entries(pages).filter(([name]) => name.startsWith(only)).map(([name, variables]) => {
  const operation = named(Kind.OPERATION_DEFINITION, name)
  if (!operation) throw new Error(`no query ${name} in src`)
  return [name, [...withFragments(operation)].map(print).join('\n'), variables]
})

for (const [, query, variables] of [trivial, ...queries]) await measure(query, variables, 3) // warm up
const base = await measure(trivial[1], trivial[2], Number(seconds))
const row = (name, { p50, p95, perSecond, bytes }) =>
  console.log(`| ${name} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${(p50 / base.p50).toFixed(1)} | ${perSecond.toFixed(0)} | ${(bytes / 1000).toFixed(1)} |`)
console.log('| query | p50 ms | p95 ms | p50 as a multiple of trivial | answers a second | kB |\n|---|---|---|---|---|---|')
row(trivial[0], base)
for (const [name, query, variables] of queries) row(name, await measure(query, variables, Number(seconds)))
agent.destroy()
