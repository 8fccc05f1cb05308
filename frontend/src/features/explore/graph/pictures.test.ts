import { describe, expect, it } from 'vitest'
import { overlapsOf, outsideOf } from './testing/checks'
import { egoPicture, idsOf, namesPicture, networkPicture, overviewPicture, pathPicture, slugsOf } from './testing/pictures'
import { modelOf, readRecords, shuffled } from './testing/register'
import type { Scene } from './scene'

const records = readRecords()
const model = modelOf(records)
const widths = [360, 390, 640, 820, 1000, 1280, 1400]
const pairs = [['alifa', 'menzis'], ['mst', 'beter-wonen-almelo'], ['menzis', 'ggd-twente'], ['enschede', 'menzis'], ['alifa', 'tactus']].map(([a = '', b = '']) => [`organization:${a}`, `organization:${b}`] as const)

const found = (name: string, scene: Scene | undefined): [string, Scene][] => (scene ? [[name, scene]] : [])

/** Every picture that the register can give at one width. */
function everyPicture(of: typeof model, width: number): [string, Scene][] {
  return [
    ...found('overview', overviewPicture(of, width)),
    ...found('names', namesPicture(of, width, { record: 'organization:menzis', others: of.projects.map(({ id }) => id) })),
    ...slugsOf(of).flatMap((slug) => found(`network ${slug}`, networkPicture(of, slug, width))),
    ...idsOf(of).flatMap((id) => found(`ego ${id}`, egoPicture(of, id, width))),
    ...pairs.flatMap(([from, to]) => found(`path ${from} ${to}`, pathPicture(of, from, to, width))),
  ]
}

describe.each(widths)('every picture of the register at %i pixels', (width) => {
  const pictures = everyPicture(model, width)

  it('is there', () => {
    expect(pictures.length).toBeGreaterThan(390)
  })
  it('has no text over another', () => {
    expect(pictures.flatMap(([name, scene]) => overlapsOf(scene).map((pair) => `${name}: ${pair}`))).toEqual([])
  })
  it('has nothing outside its frame', () => {
    expect(pictures.flatMap(([name, scene]) => outsideOf(scene).map((what) => `${name}: ${what}`))).toEqual([])
  })
  it('gives every node a key of its own and a name', () => {
    const wrong = pictures.filter(([, { nodes }]) => new Set(nodes.map(({ key }) => key)).size !== nodes.length || nodes.some(({ label }) => label === ''))
    expect(wrong.map(([name]) => name)).toEqual([])
  })
})

describe('the same records in another order', () => {
  it.each([[1, 1280], [2, 390], [3, 820]])('give the same pictures (seed %i, %i pixels)', (seed, width) => {
    const again = everyPicture(modelOf(shuffled(records, seed)), width)
    const different = everyPicture(model, width).filter(([, scene], index) => JSON.stringify(scene) !== JSON.stringify(again[index]?.[1]))
    expect(different.map(([name]) => name)).toEqual([])
  })
})

it('opens who else takes part below one row of an ego, without a text over another', () => {
  const members = Array.from({ length: 12 }, (_, index) => ({ id: `organization:${index}`, name: `Stichting met een lange naam nummer ${index}`, roles: ['trekt'] }))
  for (const width of [640, 1280]) {
    const scene = egoPicture(model, 'organization:menzis', width, { id: 'project:streettriage-twente', members })
    expect(scene && overlapsOf(scene)).toEqual([])
    expect(scene && outsideOf(scene)).toEqual([])
    expect(scene?.marks.filter((mark) => mark.kind === 'text' && mark.text === '+ 5 organisaties')).toHaveLength(1)
  }
})
