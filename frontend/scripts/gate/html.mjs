// The Nu HTML checker on the pages as the browser had them: what React made, not what the server sent.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import checker from 'vnu-jar'

/** Messages that are no fault, each with its reason. Whatever is not listed fails, warnings included. */
const accepted = [
  { pattern: /^CSS: .*(color-mix\(|vector-effect|::details-content)/, why: 'CSS of today that the checker does not know; in the report that is kept as a file' },
]

/** Gives `{ passed, faults }`, counted in pages. */
export function checkHtml({ folder, java }) {
  const pages = existsSync(folder) ? readdirSync(folder).toSorted() : []
  if (pages.length === 0) return { passed: 0, faults: ['No page was kept to check'] }
  const { stderr, error } = spawnSync(java, ['-jar', checker, '--format', 'json', '--exit-zero-always', folder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error) return { passed: 0, faults: [`The checker did not run: ${error.message}`] }
  const { messages } = JSON.parse(stderr)
  const found = messages.filter((message) => !isAccepted(message))
  const faulty = new Set(found.map(({ url }) => basename(url)))
  return { passed: pages.filter((page) => !faulty.has(page)).length, faults: summarize(found) }
}

/** One line per page and message, with how often and where first: a fault in a row of a table is there for every row. */
function summarize(messages) {
  const alike = new Map()
  for (const message of messages) alike.set(describe(message), [...(alike.get(describe(message)) ?? []), message])
  return [...alike].map(([text, [first, ...others]]) => `${text} (${others.length + 1} times, first at ${place(first)})`)
}

const isAccepted = ({ message }) => accepted.some(({ pattern }) => pattern.test(message))

const describe = ({ url, type, subType, message }) => `${basename(url)}: ${subType ?? type}: ${message}`

const place = ({ extract = '' }) => extract.replaceAll(/\s+/g, ' ').trim()
