// The quality gate on the whole product: GraphQL over HTTP, journeys in a browser, and the HTML of every page.
//   KW_JAR=../backend/target/koerswijzer.jar [KW_JAVA=…/bin/java] node scripts/e2e.mjs
//   KW_URL=http://localhost:8080 KW_CODE=… node scripts/e2e.mjs            # the code that the product printed at its start
//   KW_URL=http://localhost:8080 KW_CODE=… npx playwright test --config e2e/playwright.config.ts keyboard   # one file of the journeys
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { auditGraphqlOverHttp } from './gate/audits.mjs'
import { checkHtml } from './gate/html.mjs'
import { openProduct } from './gate/product.mjs'

const { KW_URL, KW_CODE, KW_JAR, KW_JAVA = 'java' } = process.env
// Relative to where the caller stands, so before the change of folder.
const jar = KW_JAR && resolve(KW_JAR)

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'))
const results = resolve('target/e2e')
const html = join(results, 'html')
rmSync(results, { recursive: true, force: true })
mkdirSync(html, { recursive: true })

/** Runs the journeys; their own reporter says how many passed and failed. Gives whether all passed. */
async function journeys({ url, code }) {
  const runner = createRequire(import.meta.url).resolve('@playwright/test/cli')
  const command = [runner, 'test', '--config', 'e2e/playwright.config.ts']
  const [exit] = await once(spawn(process.execPath, command, { stdio: 'inherit', env: { ...process.env, KW_URL: url, KW_CODE: code, KW_RESULTS: results } }), 'exit')
  return exit === 0
}

/** Prints what a part found. Gives whether it found nothing. */
function report(part, { passed, faults }) {
  for (const fault of faults) console.error(`FAIL ${part}: ${fault}`)
  console.log(`${part}: ${passed} passed, ${faults.length} failed`)
  return faults.length === 0
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

const product = await openProduct({ url: KW_URL, code: KW_CODE, jar, java: KW_JAVA, log: join(results, 'product.log') })
const outcome = {}
try {
  console.log(`The product is at ${product.url}`)
  outcome['GraphQL over HTTP'] = report('GraphQL over HTTP', await auditGraphqlOverHttp(product.url))
  outcome['journeys'] = await journeys(product)
  outcome['HTML'] = report('HTML', checkHtml({ folder: html, java: KW_JAVA }))
} finally {
  await product.stop()
}
const failed = Object.keys(outcome).filter((part) => !outcome[part])
console.log(failed.length === 0 ? 'The gate is open: every part is green' : `The gate is shut: ${failed.join(', ')}`)
process.exit(failed.length === 0 ? 0 : 1)
