// The product under test: one that runs already, or one started here and stopped afterwards.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'

const startWithinMs = 120_000
const stopWithinMs = 15_000
const askAgainMs = 250

/** Gives `{ url, code, stop }`, with the code that opens the demo people. With `url` nothing is started, and nothing is stopped. */
export function openProduct({ url, code, jar, java, log, port, env }) {
  if (url) return { url: url.replace(/\/$/, ''), code, stop: async () => {} }
  if (!jar) throw new Error('Say which product to test: KW_JAR (a jar to start) or KW_URL (one that runs)')
  return start({ jar, java, log, port, env })
}

/** `port`: a free one when it is left out. `env`: settings besides those of every run. */
async function start({ jar, java, log, port: wanted, env = {} }) {
  const port = wanted ?? (await freePort())
  const output = openSync(log, 'w')
  const product = spawn(java, ['-jar', jar], {
    stdio: ['ignore', output, output],
    env: {
      ...process.env,
      PORT: String(port),
      // No file: the register lives in memory, so every run starts from the bundled one.
      KOERSWIJZER_DATA_FILE: '',
      MONGODB_URI: 'embedded',
      // Hundreds of pages a minute from one address are no reader.
      KOERSWIJZER_BUDGET_ADDRESS: '10000000000',
      KOERSWIJZER_BUDGET_PERSON: '10000000000',
      ...env,
    },
  })
  closeSync(output)
  const exit = once(product, 'exit')
  const url = `http://localhost:${port}`
  const stop = async () => {
    process.off('exit', kill)
    product.kill('SIGTERM')
    const isStopped = await Promise.race([exit.then(() => true), after(stopWithinMs, false, { ref: false })])
    if (!isStopped) kill()
  }
  // Also when this script itself is stopped halfway: no product may be left behind.
  const kill = () => product.kill('SIGKILL')
  process.on('exit', kill)

  const outcome = await Promise.race([exit.then(() => 'it ended'), untilReady(url)])
  if (outcome === 'ready') return { url, code: /demo person: (\S+)/.exec(readFileSync(log, 'utf8'))?.[1], stop }
  await stop()
  throw new Error(`The product did not start: ${outcome}\n${readFileSync(log, 'utf8').slice(-4000)}`)
}

async function untilReady(url) {
  const deadline = Date.now() + startWithinMs
  let last = 'no answer'
  while (Date.now() < deadline) {
    last = await fetch(`${url}/actuator/health/readiness`).then(
      async (response) => (response.ok ? 'ready' : `${response.status} ${await response.text()}`),
      () => 'no answer',
    )
    if (last === 'ready') return last
    await after(askAgainMs, undefined, { ref: false })
  }
  return `readiness said: ${last}`
}

/** A port that was free a moment ago: the product takes a number, not 'any'. */
export async function freePort() {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
