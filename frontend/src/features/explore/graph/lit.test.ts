import { describe, expect, it } from 'vitest'
import { isDim, isDrawn, litBy } from './lit'
import type { Mark } from './scene'
import { networkPicture } from './testing/pictures'

const scene = networkPicture('twentse-koers', 1280)
const busy = networkPicture('~local', 1280)

describe('what is pointed at', () => {
  it('keeps its colour, with its edges and neighbours; the rest steps back', () => {
    const lit = litBy(scene, 'organization:menzis', undefined)
    expect(lit?.all.has('organization:menzis')).toBe(true)
    expect([...(lit?.all ?? [])].filter((key) => key.startsWith('project:')).length).toBeGreaterThan(2)
    const edges = scene.marks.filter((mark) => mark.ends)
    const bright = edges.filter((mark) => !isDim(mark, lit))
    expect(bright.length).toBeGreaterThan(0)
    expect(bright.every((mark) => mark.ends?.includes('organization:menzis'))).toBe(true)
    expect(edges.length).toBeGreaterThan(bright.length)
  })
  it('wins over what is chosen, which comes back afterwards', () => {
    expect(litBy(scene, 'organization:saxion', 'organization:menzis')?.active).toEqual(new Set(['organization:saxion']))
    expect(litBy(scene, undefined, 'organization:menzis')?.active).toEqual(new Set(['organization:menzis']))
  })
  it('dims nothing when nothing is pointed at or chosen, nor by a choice that is not here', () => {
    expect(litBy(scene, undefined, undefined)).toBeNull()
    expect(litBy(scene, undefined, 'organization:elsewhere')).toBeNull()
  })
  it('never dims frames and headings', () => {
    const heading: Mark = { kind: 'text', x: 0, y: 0, text: 'Projecten', size: 13 }
    expect(isDim(heading, litBy(scene, 'organization:menzis', undefined))).toBe(false)
  })
})

it('a picture with too many edges draws those of the choice only', () => {
  const drawn = (lit: ReturnType<typeof litBy>) => busy.marks.filter((mark) => mark.ends && isDrawn(mark, lit)).length
  expect(drawn(null)).toBe(0)
  expect(drawn(litBy(busy, undefined, 'organization:roc-van-twente'))).toBeGreaterThan(3)
})
