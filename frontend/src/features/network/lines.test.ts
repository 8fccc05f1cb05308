import { describe, expect, it } from 'vitest'
import { lifeOf } from './life'
import { bundleOf, newestPhase, stopsOf } from './lines'
import { networkTexts } from './network.texts'

const project = (slug: string, parent: string | null, asOf: string | null) => ({
  slug,
  name: slug,
  parent: parent ? { slug: parent } : null,
  phase: asOf ? { phase: 'DESIGN' as const, asOf } : null,
})

describe('theme lines as routes', () => {
  it('put subprojects behind projects, each with its phase', () => {
    const stops = stopsOf([project('deel', 'heel', '2025-05'), project('heel', null, null)])
    expect(stops.map(({ slug, isSubproject, phase }) => [slug, isSubproject, phase])).toEqual([['heel', false, null], ['deel', true, 'DESIGN']])
  })
  it('are as old as the newest phase', () => {
    expect(newestPhase([project('a', null, '2024'), project('b', null, '2025-05'), project('c', null, null)])).toBe('2025-05')
    expect(newestPhase([])).toBeUndefined()
  })
  it('leave in a bundle in which the first turns off first, on the right', () => {
    const { bend, track, width } = bundleOf(3)
    expect(bend(0)).toBe(`M64 0V22L86 44H${width}`)
    expect(track(2)).toMatch(/^M28 0V/)
    expect(bundleOf(1).width).toBe(58)
  })
})

it.each([
  [{ start: '2023', end: '2026' }, 'loopt van 2023 tot en met 2026'],
  [{ start: '2023', end: null }, 'loopt sinds 2023'],
  [{ start: null, end: '2026' }, 'loopt tot en met 2026'],
  [{ start: null, end: null }, undefined],
])('says how long a network runs: %o', (network, words) => {
  expect(lifeOf(network, networkTexts.nl.runs, (date) => date)).toBe(words)
})
