import { expect, it, vi } from 'vitest'

/** A tab of its own, or the same one after a reload: modules hold what either forgets. */
async function load() {
  vi.resetModules()
  return import('./session')
}

/** What somebody does in a tab beside this one: it shares what all tabs share, and nothing else. */
async function inAnotherTab(act: (tab: Awaited<ReturnType<typeof load>>) => void) {
  const ofThisTab = { ...sessionStorage }
  sessionStorage.clear()
  const tab = await load()
  tab.holdPerson('s', 'of the other tab')
  act(tab)
  sessionStorage.clear()
  for (const [key, text] of Object.entries(ofThisTab)) sessionStorage.setItem(key, String(text))
}

it.each([
  ['PUBLIC', undefined],
  [undefined, 'PUBLIC'],
  ['PUBLIC', 'PARTNER'],
] as const)('a tab that began to look as %s does so at every renewal and reload, when another tab turns to %s', async (first, then) => {
  await inAnotherTab(({ viewAs }) => viewAs(first))
  const here = await load()
  const asItBegan = { is: 'person', subject: 's', ...(first && { viewAs: first }) }
  here.holdPerson('s', 'first')
  expect(here.currentSession()).toEqual({ ...asItBegan, token: 'first' })

  await inAnotherTab(({ viewAs }) => viewAs(then))
  here.holdPerson('s', 'second')
  expect(here.currentSession()).toEqual({ ...asItBegan, token: 'second' })

  const reloaded = await load()
  reloaded.holdPerson('s', 'third')
  expect(reloaded.currentSession()).toEqual({ ...asItBegan, token: 'third' })
})

it('a browser that keeps nothing still looks the same at a renewal', async () => {
  const { holdPerson, viewAs, currentSession } = await load()
  holdPerson('s', 'first')
  vi.spyOn(Storage.prototype, 'getItem').mockReturnValue(null)
  viewAs('PUBLIC')
  holdPerson('s', 'second')
  expect(currentSession()).toEqual({ is: 'person', subject: 's', token: 'second', viewAs: 'PUBLIC' })
})

const hour = 3_600_000

it.each([
  ['at once', 0, true],
  ['within a working day', 12 * hour - 1, true],
  ['a working day after the last token', 12 * hour, false],
  ['by a clock that was put back', -1, false],
] as const)('a tab that opens %s finds a mark or does not', async (_, later, isThere) => {
  const first = await load()
  const now = vi.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000 - 20 * hour)
  first.holdPerson('s', 'long ago')
  now.mockReturnValue(1_800_000_000_000)
  first.holdPerson('s', 'renewed')

  now.mockReturnValue(1_800_000_000_000 + later)
  expect((await load()).hasLeftMark()).toBe(isThere)
})

it('a mark that holds no time tells nothing', async () => {
  localStorage.setItem('koerswijzer.wasSignedIn', 'yes')
  expect((await load()).hasLeftMark()).toBe(false)
})
