// How fast the pages' queries are: node scripts/bench.mjs [url] [seconds per query] [only names that begin so, with commas]
// Four connections ask one query after another; medians stand beside a trivial query of the same run, so that two
// machines can be compared. The queries are those of the pages, for a record with much behind it. Start the product
// with KOERSWIJZER_BUDGET_ADDRESS=10000000000, or it takes this for a scraper; KOERSWIJZER_ANSWERS=0MB measures answers
// that are not kept. KW_TOKEN asks as whoever that token is of; KW_COPY=1 asks for the records of that copy in a register
// that mvn -Pscale made. KW_PID, the product's process, adds how much work an answer is, which holds on a busy machine too.
import { readdirSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kind, parse, print, visit } from 'graphql'

const [url = 'http://localhost:8080', seconds = '30', only = ''] = process.argv.slice(2)
const connections = 4
const agent = new Agent({ keepAlive: true, maxSockets: connections })
const trivial = ['Trivial', 'query Trivial { viewer { audience } }', {}]
const { KW_TOKEN: token, KW_COPY: copy, KW_PID: pid } = process.env
const slug = (real) => (copy ? `proef-${copy}-${real}` : real)
const place = copy ? await shortName('almelo') : 'Almelo'
const network = { networks: [slug('twentse-koers')] }
const pages = {
  StartPage: {},
  StartRest: {},
  ProjectsPage: { first: 50, filter: {}, orderBy: { field: 'NAME', direction: 'ASC' } },
  ProjectPage: { slug: slug('welzijn-op-recept') },
  OrganizationsPage: { first: 50, filter: {}, orderBy: { field: 'NAME', direction: 'ASC' } },
  OrganizationPage: { slug: slug('enschede') },
  NetworkPage: { slug: slug('twentse-koers') },
  NetworkCoverage: { slug: slug('twentse-koers') },
  ThemeLinePage: { slug: slug('ouderen') },
  ExploreHead: { filter: {} },
  'ExploreHead of a network': { filter: network },
  ExploreFacet: { filter: network, fields: ['ORGANIZATION', 'MUNICIPALITY', 'TOPIC'] },
  ExploreParticipations: { first: 50, filter: {}, orderBy: { field: 'ORGANIZATION', direction: 'ASC' } },
  ExploreProjects: { first: 50, filter: network, orderBy: { field: 'LANE', direction: 'ASC' } },
  ExploreMatrix: { first: 25, firstProjects: 12, filter: network },
  ExploreTree: { first: 100, filter: {}, by: 'NETWORK', under: [] },
  ExploreSentences: { first: 50, filter: {} },
  ExploreChanges: { first: 50, filter: {}, from: '2023', until: '2025-05' },
  ExploreConnection: { filter: {}, from: `organization:${slug('menzis')}`, to: `project:${slug('welzijn-op-recept')}` },
  GraphOverview: { filter: {}, stations: 20, bridges: 12 },
  GraphNetwork: { filter: {}, slug: slug('twentse-koers'), rows: 60, organizations: 40 },
  GraphEgo: { filter: {}, id: `organization:${slug('enschede')}`, rows: 60 },
  GraphConnection: { filter: {}, from: `organization:${slug('menzis')}`, to: `project:${slug('welzijn-op-recept')}` },
  SearchPage: { text: `wie helpt bij schulden in ${place}`, first: 20 },
  'SearchPage of one word': { text: 'ouderen', first: 20 },
  'SearchPage with a slip': { text: 'mantelzrog', first: 20 },
  Suggest: { text: 'welz op r' },
  'Suggest of one letter': { text: 'w' },
  SourcePage: { slug: slug('interim-report-2025-public') },
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

function ask(body) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...(token ? { authorization: `Bearer ${token}` } : {}) }
    const asking = request(`${url}/graphql`, { agent, method: 'POST', headers })
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

/** What people call a place of the copy. */
async function shortName(real) {
  const query = 'query Name($slug: String!) { organization(slug: $slug) { shortName } }'
  const { text } = await ask(JSON.stringify({ query, variables: { slug: slug(real) } }))
  return JSON.parse(text).data.organization.shortName
}

/** Milliseconds that the product's process took of the processors so far, in all its threads; as Linux counts. */
function work() {
  const fields = pid ? readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ') : []
  return 10 * (Number(fields[11]) + Number(fields[12]))
}

async function measure(query, variables, duration) {
  const body = JSON.stringify({ query, variables })
  const { text } = await ask(body)
  const { errors } = JSON.parse(text)
  if (errors) return { refused: errors[0].extensions?.code ?? errors[0].message }
  const times = []
  const before = work()
  const end = performance.now() + duration * 1000
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) times.push((await ask(body)).ms)
    }),
  )
  const each = (work() - before) / times.length
  times.sort((a, b) => a - b)
  const at = (part) => times[Math.floor(times.length * part)]
  return { p50: at(0.5), p95: at(0.95), perSecond: times.length / duration, work: each, bytes: Buffer.byteLength(text) }
}

const queries = Object.entries(pages).filter(([name]) => only.split(',').some((start) => name.startsWith(start))).map(([name, variables]) => {
  const operation = named(Kind.OPERATION_DEFINITION, name.split(' ')[0])
  if (!operation) throw new Error(`no query ${name} in src`)
  return [name, [...withFragments(operation)].map(print).join('\n'), variables]
})

for (const [, query, variables] of [trivial, ...queries]) await measure(query, variables, 3) // warm up
const base = await measure(trivial[1], trivial[2], Number(seconds))
if (base.refused) throw new Error(base.refused)
const row = (name, { refused, p50, p95, perSecond, work: each, bytes }) =>
  console.log(refused ? `| ${name} | ${refused} |` : `| ${name} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${(p50 / base.p50).toFixed(1)} | ${perSecond.toFixed(0)} | ${(bytes / 1000).toFixed(1)} |${pid ? ` ${each.toFixed(1)} |` : ''}`)
console.log('| query | p50 ms | p95 ms | p50 as a multiple of trivial | answers a second | kB |' + (pid ? ' ms of work |' : '') + '\n|---|---|---|---|---|---|' + (pid ? '---|' : ''))
row(trivial[0], base)
for (const [name, query, variables] of queries) row(name, await measure(query, variables, Number(seconds)))
agent.destroy()
