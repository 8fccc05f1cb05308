// Signs in at a real Keycloak, through a browser: KW_KEYCLOAK=<folder> KW_JAR=… KW_JAVA=… node scripts/keycloak.mjs
// Keycloak gets the realm of docs/keycloak, and a person with a password of this run only.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort, openProduct } from './gate/product.mjs'

const { KW_KEYCLOAK, KW_JAR, KW_JAVA = 'java' } = process.env
if (!KW_KEYCLOAK || !KW_JAR) throw new Error('Say where Keycloak is unpacked (KW_KEYCLOAK) and which product to test (KW_JAR)')
const keycloak = resolve(KW_KEYCLOAK)
const jar = resolve(KW_JAR)
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'))
const results = resolve('target/keycloak')
mkdirSync(results, { recursive: true })

const admin = { username: 'admin', password: randomBytes(16).toString('hex') }
const person = { username: 'secretaris', password: randomBytes(16).toString('hex') }
const startWithinMs = 240_000

const [issuerPort, productPort] = [await freePort(), await freePort()]
const base = `http://localhost:${issuerPort}`
const site = `http://localhost:${productPort}`

// What an earlier run left would keep its administrator and its realm.
rmSync(join(keycloak, 'data'), { recursive: true, force: true })
mkdirSync(join(keycloak, 'data/import'), { recursive: true })
copyFileSync('../docs/keycloak/koerswijzer-realm.json', join(keycloak, 'data/import/koerswijzer-realm.json'))
const issuer = spawn(join(keycloak, 'bin/kc.sh'), ['start-dev', '--import-realm', '--http-host', '127.0.0.1', '--http-port', String(issuerPort)], {
  stdio: 'inherit',
  detached: true,
  env: {
    ...process.env,
    JAVA_HOME: dirname(dirname(KW_JAVA)),
    // Its threads ask for this from Java 24 on.
    JAVA_OPTS_APPEND: '--add-opens=java.base/java.lang=ALL-UNNAMED',
    KOERSWIJZER_URL: site,
    KC_BOOTSTRAP_ADMIN_USERNAME: admin.username,
    KC_BOOTSTRAP_ADMIN_PASSWORD: admin.password,
  },
})
const stopIssuer = () => {
  try {
    process.kill(-issuer.pid)
  } catch {
    // It ended by itself.
  }
}
process.on('exit', stopIssuer)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

async function untilReady() {
  for (const deadline = Date.now() + startWithinMs; Date.now() < deadline; await after(1000)) {
    const isReady = await fetch(`${base}/realms/koerswijzer/.well-known/openid-configuration`).then(({ ok }) => ok, () => false)
    if (isReady) return
  }
  throw new Error('Keycloak did not start in time')
}

async function asAdmin() {
  const answer = await fetch(`${base}/realms/master/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', ...admin }),
  })
  const { access_token } = await answer.json()
  return (path, method, body) =>
    fetch(`${base}/admin/realms/koerswijzer${path}`, {
      method,
      headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
}

/** Made up, of the host of the programme, as the built-in secretary is. */
async function addPerson(call) {
  const added = await call('/users', 'POST', {
    username: person.username,
    email: 'secretaris@koerswijzer.example',
    emailVerified: true,
    enabled: true,
    firstName: 'Demo',
    lastName: 'Secretaris',
    attributes: { organization: ['samentwente'] },
    credentials: [{ type: 'password', value: person.password, temporary: false }],
  })
  if (added.status !== 201) throw new Error(`Keycloak took no person: ${added.status} ${await added.text()}`)
  const id = added.headers.get('location').split('/').pop()
  const role = await (await call('/roles/SECRETARY', 'GET')).json()
  await call(`/users/${id}/role-mappings/realm`, 'POST', [role])
}

await untilReady()
await addPerson(await asAdmin())
const product = await openProduct({
  jar,
  java: KW_JAVA,
  log: join(results, 'product.log'),
  port: productPort,
  env: { KOERSWIJZER_OIDC_ISSUER: `${base}/realms/koerswijzer` },
})
let code = 1
try {
  const runner = createRequire(import.meta.url).resolve('@playwright/test/cli')
  const env = { ...process.env, KW_URL: product.url, KW_RESULTS: results, KW_KEYCLOAK_URL: base, KW_ADMIN: JSON.stringify(admin), KW_PERSON: JSON.stringify(person) }
  ;[code] = await once(spawn(process.execPath, [runner, 'test', '--config', 'e2e-keycloak/playwright.config.ts'], { stdio: 'inherit', env }), 'exit')
} finally {
  await product.stop()
  stopIssuer()
}
process.exit(code ?? 1)
