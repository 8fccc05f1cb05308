// Weighs what a reader downloads: the start route as a whole, and what each lazy route adds to it.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const site = 'target/classes/static'
const manifest = JSON.parse(readFileSync(`${site}/.vite/manifest.json`, 'utf8'))
const startPage = 'src/pages/start/StartPage.tsx'
const budget = { start: 110_000, lazy: 20_000 }

/** The files of a chunk and of all that it imports at once. */
function filesOf(key, seen = new Set()) {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`The build has no chunk ${key}`)
  if (seen.has(key)) return []
  seen.add(key)
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((name) => filesOf(name, seen))]
}

const weight = (files) =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(`${site}/${file}`), { level: 9 }).length, 0)

const pages = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry)
const shell = new Set(filesOf('index.html'))
const rows = [
  { route: 'start', bytes: weight([...shell, ...filesOf(startPage)]), limit: budget.start },
  ...pages
    .filter((key) => key !== startPage)
    .map((key) => ({ route: key, bytes: weight(filesOf(key).filter((file) => !shell.has(file))), limit: budget.lazy })),
]

for (const { route, bytes, limit } of rows) {
  console.log(`${bytes > limit ? 'OVER' : 'ok  '} ${String(bytes).padStart(7)} of ${String(limit).padStart(7)} bytes gz  ${route}`)
}
process.exit(rows.some(({ bytes, limit }) => bytes > limit) ? 1 : 0)
