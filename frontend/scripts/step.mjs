// Runs named steps of the build, each only if its inputs, its command or node changed since it last went well.
//   node scripts/step.mjs install codegen build
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'))

const schema = '../backend/src/main/resources/graphql'
const tools = ['package.json', 'package-lock.json', 'tsconfig.json', 'scripts']

/** Of the sources, only the documents decide what is generated. */
const isDocument = (path) => !path.startsWith('src') || path.endsWith('.graphql')

/** Each step: its command, what it reads, and a file that must be there afterwards. */
const steps = {
  install: { command: 'npm ci --no-audit --no-fund', inputs: ['package.json', 'package-lock.json', '.npmrc'], makes: 'node_modules/.package-lock.json' },
  codegen: { command: 'npm run codegen', inputs: [...tools, 'codegen.ts', 'src', schema], makes: 'src/shared/gql/graphql.ts', only: isDocument },
  typecheck: { command: 'npm run typecheck', inputs: [...tools, 'src', 'e2e', 'vite.config.ts', 'codegen.ts', schema] },
  lint: { command: 'npm run lint', inputs: [...tools, '.oxlintrc.json', 'src', 'e2e'] },
  deps: { command: 'npm run deps', inputs: [...tools, '.dependency-cruiser.cjs', 'src'] },
  test: { command: 'npm run test', inputs: [...tools, 'vite.config.ts', 'src', schema] },
  build: { command: 'npm run build', inputs: [...tools, 'vite.config.ts', 'index.html', 'aanmelden-stil.html', 'public', 'src', schema], makes: 'target/classes/static/index.html' },
  // On the packaged product that KW_JAR names; `npm run e2e` asks one that runs already.
  e2e: { command: 'npm run e2e', inputs: [...tools, 'e2e', process.env.KW_JAR ?? ''] },
  budget: { command: 'npm run budget', inputs: [...tools, 'vite.config.ts', 'index.html', 'aanmelden-stil.html', 'public', 'src', schema], makes: 'target/classes/static/index.html' },
}

/** Generated code follows from the schema and the documents, so it is no input of its own. */
const isGenerated = (path) => path.startsWith(join('src', 'shared', 'gql'))

function filesUnder(path) {
  if (!existsSync(path) || isGenerated(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path).toSorted().flatMap((name) => filesUnder(join(path, name)))
}

function fingerprint({ command, inputs, only = () => true }) {
  const hash = createHash('sha256').update(process.version).update('\0').update(command)
  for (const file of inputs.flatMap(filesUnder).filter(only)) hash.update('\0').update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

function run(name) {
  const step = steps[name]
  if (!step) throw new Error(`There is no step ${name}; there are ${Object.keys(steps).join(', ')}`)
  const stamp = `target/steps/${name}`
  const now = fingerprint(step)
  const isDone = existsSync(stamp) && readFileSync(stamp, 'utf8') === now && (!step.makes || existsSync(step.makes))
  if (isDone) return console.log(`${name}: unchanged`)

  console.log(`${name}: ${step.command}`)
  const { status } = spawnSync(step.command, { stdio: 'inherit', shell: true })
  if (status !== 0) process.exit(status ?? 1)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
}

process.argv.slice(2).forEach(run)
