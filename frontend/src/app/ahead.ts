import { askAhead, type Ahead, type Question } from '../shared/api/ahead'
import { hasLeftMark } from '../shared/signin/session'
import { pages } from './pages'

/*
 * What the browser runs first, while all else still comes: it fetches the code of the page that the address names, and
 * sends its questions. Otherwise each would wait for the one before.
 */

const parts = location.pathname.split('/').filter(Boolean)

/** What the address says where the path has a name; undefined where the two do not fit. */
function paramsOf(path: string): Record<string, string> | undefined {
  const names = path.split('/').filter(Boolean)
  const fits = names.length === parts.length && names.every((name, index) => name.startsWith(':') || name === parts[index])
  return fits ? Object.fromEntries(names.flatMap((name, index) => (name.startsWith(':') ? [[name.slice(1), decodeURIComponent(parts[index] ?? '')]] : []))) : undefined
}

/** Gives what was asked, when the page's code is there. */
async function start(): Promise<readonly Question[]> {
  for (const { path, code, ahead } of pages) {
    const params = paramsOf(path)
    if (!params) continue
    // The questions first: an answer takes longer than code.
    const asked = hasLeftMark() ? undefined : ahead?.().then((page) => ask(page.default({ params, search: new URLSearchParams(location.search) })))
    const [questions] = await Promise.all([asked, code()])
    return questions ?? []
  }
  return []
}

async function ask({ questions, code }: Ahead) {
  questions.forEach(askAhead)
  await code?.()
  return questions
}

// What went wrong is found out again by who shows the page.
const started = start().catch(() => [])
void import('./main').then(({ show }) => show(started))
