import { describe, expect, it } from 'vitest'
import { goFrom, type Way } from './keyboard'
import type { Scene } from './scene'
import { egoPicture, networkPicture, overviewAnswer, overviewPicture } from './testing/pictures'

function walk(scene: Scene, start: string, ...ways: Way[]): string | undefined {
  return ways.reduce<string | undefined>((key, way) => (key === undefined ? undefined : goFrom(scene, key, way)?.key), start)
}

describe('in the overview', () => {
  const scene = overviewPicture(1280)

  it('down and up go from lane to lane', () => {
    expect(walk(scene, 'themeLine:bestaanszekerheid', 'down')).toBe('themeLine:preventie-en-gezondheid')
    expect(walk(scene, 'themeLine:bestaanszekerheid', 'down', 'up')).toBe('themeLine:bestaanszekerheid')
    expect(walk(scene, 'themeLine:bestaanszekerheid', 'last')).toBe('~local')
  })
  it('right goes along the stations of the lane, in the order of the table, then to those who take part', () => {
    expect(walk(scene, 'themeLine:bestaanszekerheid', 'right')).toBe('project:artificial-intelligence')
    expect(walk(scene, 'themeLine:bestaanszekerheid', 'right', 'right')).toBe('project:bereik-vergroten-aanpak-geldzorgen')
    const stations = overviewAnswer(1280).lanes[0]?.stations.length ?? 0
    expect(walk(scene, 'themeLine:bestaanszekerheid', ...Array<Way>(stations + 1).fill('right'))).toMatch(/^organization:.*@themeLine:bestaanszekerheid$/)
  })
  it('left leads back to the lane', () => {
    expect(walk(scene, 'project:artificial-intelligence', 'left')).toBe('themeLine:bestaanszekerheid')
  })
})

describe('in a network', () => {
  const scene = networkPicture('twentse-koers', 1280)

  it('right goes over an edge to the first organization, left back over one', () => {
    const first = walk(scene, 'project:alcoholontmoediging', 'right')
    expect(scene.ties).toContainEqual(['project:alcoholontmoediging', first])
    const back = walk(scene, first ?? '', 'left')
    expect(scene.ties).toContainEqual([back, first])
  })
  it('down stays among projects and ends at the last', () => {
    const down = walk(scene, 'project:artificial-intelligence', 'down')
    expect(down).toBe('project:bereik-vergroten-aanpak-geldzorgen')
    expect(walk(scene, 'project:artificial-intelligence', 'last', 'down')).toBeUndefined()
  })
})

it('every node of a picture can be reached from its first', () => {
  for (const scene of [overviewPicture(1280), networkPicture('twentse-koers', 1280), networkPicture('~local', 1280), egoPicture('organization:menzis', 1280), networkPicture('twentse-koers', 390), overviewPicture(390)]) {
    const reached = new Set([scene.nodes[0]?.key ?? ''])
    for (const key of reached) for (const way of ['up', 'down', 'left', 'right', 'first', 'last'] as const) reached.add(goFrom(scene, key, way)?.key ?? key)
    expect(scene.nodes.map(({ key }) => key).filter((key) => !reached.has(key))).toEqual([])
  }
})
