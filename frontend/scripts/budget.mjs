// Weighs what a reader downloads: the start route as a whole, and what each lazy page or part adds to what was needed to get there.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const site = 'target/classes/static'
const manifest = JSON.parse(readFileSync(`${site}/.vite/manifest.json`, 'utf8'))
const shell = 'index.html'
const startPage = 'src/pages/start/StartPage.tsx'
const budget = { start: 110_000, lazy: 20_000 }

/** A chunk and all that it imports at once. */
function chunksOf(key, seen = new Set()) {
  if (seen.has(key)) return seen
  const chunk = manifest[key]
  if (!chunk) throw new Error(`The build has no chunk ${key}`)
  seen.add(key)
  for (const name of chunk.imports ?? []) chunksOf(name, seen)
  return seen
}

const filesOf = (key) => new Set([...chunksOf(key)].flatMap((name) => [manifest[name].file, ...(manifest[name].css ?? [])]))

const union = (a, b) => new Set([...a, ...b])
const without = (a, b) => new Set([...a].filter((one) => !b.has(one)))

const weight = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`${site}/${file}`), { level: 9 }).length, 0)

// What index.html runs first asks for this at once, beside the page.
const base = Object.keys(manifest).find((key) => manifest[key].name === 'base')
const shellChunks = new Set([...chunksOf(shell), ...chunksOf(base)])
const shellFiles = union(filesOf(shell), filesOf(base))

const lazy = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry)

/**
 * The files that are there already when a chunk is asked for: those that every way to it brings. A part of a page comes
 * after that page; a page may be the first.
 */
function filesBefore() {
  const before = new Map([[shell, new Set()]])
  const open = [shell]
  while (open.length > 0) {
    const from = open.shift()
    // What a page asks ahead comes beside that page, so it leads nowhere of its own.
    if (manifest[from].name === 'chapter') continue
    const there = from === shell ? shellFiles : union(before.get(from), filesOf(from))
    for (const to of new Set([...(from === shell ? shellChunks : chunksOf(from))].flatMap((name) => manifest[name].dynamicImports ?? []))) {
      const known = before.get(to)
      const both = known ? without(known, without(known, there)) : there
      if (both.size !== known?.size) {
        before.set(to, both)
        open.push(to)
      }
    }
  }
  return before
}

const before = filesBefore()
const rows = [
  { route: 'start', bytes: weight(union(shellFiles, filesOf(startPage))), limit: budget.start },
  ...lazy
    .filter((key) => key !== startPage)
    .map((key) => ({ route: key, bytes: weight(without(filesOf(key), before.get(key) ?? new Set())), limit: budget.lazy })),
]

for (const { route, bytes, limit } of rows) {
  console.log(`${bytes > limit ? 'OVER' : 'ok  '} ${String(bytes).padStart(7)} of ${String(limit).padStart(7)} bytes gz  ${route}`)
}
process.exit(rows.some(({ bytes, limit }) => bytes > limit) ? 1 : 0)
