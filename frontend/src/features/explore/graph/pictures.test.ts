import { describe, expect, it } from 'vitest'
import { graphTexts } from './graph.texts'
import type { Scene } from './scene'
import { path } from './layout/path'
import { answerTo, ids, slugs, tiles, ways } from './testing/answers'
import { overlapsOf, outsideOf } from './testing/checks'
import { egoPicture, namesAnswer, namesPicture, networkPicture, overviewPicture, pathPicture, present, words } from './testing/pictures'

const widths = [360, 390, 640, 820, 1000, 1280, 1400]
const projects = namesAnswer().lanes.flatMap(({ stations }) => stations.map(({ row }) => row.id))

/** Every picture of which the register's answer is kept, at one width. */
const everyPicture = (width: number): [string, Scene][] => [
  ['overview', overviewPicture(width)],
  ['names', namesPicture(width, { record: 'organization:menzis', others: projects })],
  ...slugs.map((slug): [string, Scene] => [`network ${slug}`, networkPicture(slug, width)]),
  ...ids.map((id): [string, Scene] => [`ego ${id}`, egoPicture(id, width)]),
  ...ways.map(([from, to]): [string, Scene] => [`path ${from} ${to}`, pathPicture(from, to, width)]),
]

describe.each(widths)('every picture of the register at %i pixels', (width) => {
  const pictures = everyPicture(width)

  it('is there', () => {
    expect(pictures.length).toBeGreaterThan(90)
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

it.each([360, 390])('has nothing too small for a finger at %i pixels, unless a finger touches what lies below', (width) => {
  const small = everyPicture(width).flatMap(([name, { nodes }]) =>
    nodes.filter(({ hit }) => Math.min(hit.w, hit.h) < 24).filter(({ isFine, x, y }) => !isFine || !nodes.some(({ hit, kind }) => kind === 'lane' && x > hit.x && x < hit.x + hit.w && y > hit.y && y < hit.y + hit.h)).map(({ key }) => `${name}: ${key}`),
  )
  expect(small).toEqual([])
})

it.each(ids)('shows of %s every tie, overlap and subproject that the register gives, at any width', (id) => {
  const { ego } = answerTo('GraphEgo', { id }).explore
  const ties = ego?.groups.flatMap(({ rows }) => rows.flatMap(({ tie, row }) => (tie ? [row ? tie.project.id : tie.organization.id] : []))) ?? []
  const around = [...(ego?.overlaps.map(({ overlap }) => overlap.id) ?? []), ...(ego?.children.map((child) => `${child.id}@child`) ?? [])]
  for (const width of [390, 1280]) expect(egoPicture(id, width).nodes.map(({ key }) => key)).toEqual(expect.arrayContaining([...ties, ...around]))
})

it('opens who else takes part below one row of an ego, without a text over another', () => {
  const members = Array.from({ length: 12 }, (_, index) => ({ id: `organization:${index}`, name: `Stichting met een lange naam nummer ${index}`, roles: ['trekt'] }))
  for (const width of [640, 1280]) {
    const scene = egoPicture('organization:menzis', width, { id: 'project:streettriage-twente', members })
    expect(overlapsOf(scene)).toEqual([])
    expect(outsideOf(scene)).toEqual([])
    expect(scene.marks.filter((mark) => mark.kind === 'text' && mark.text === '+ 5 organisaties')).toHaveLength(1)
  }
})

it.each([640, 820, 950, 1280])('keeps a way of up to 8 steps within %i pixels, and counts its steps from the start', (width) => {
  const { connection, explore: { lanes } } = answerTo('GraphConnection', { from: ways[0]?.[0] ?? '', to: ways[0]?.[1] ?? '' })
  const found = present(connection)
  const node = (step: number) => ({ ...(step % 2 === 0 ? found.from : present(found.layers[1]?.nodes[0])), id: `node:${step}` })
  for (const distance of [4, 6, 8]) {
    const layers = Array.from({ length: distance + 1 }, (_, step) => ({ nodes: [node(step)], leftOut: 0 }))
    const scene = path({ connection: { ...found, distance, ties: [], layers }, lanes, municipalities: tiles }, width, words)
    expect(scene.width).toBe(width)
    expect(outsideOf(scene)).toEqual([])
    expect(scene.nodes.find(({ key }) => key === 'node:0')?.label).toMatch(/, begin van de route$/)
    expect(scene.nodes.find(({ key }) => key === `node:${distance}`)?.label).toMatch(new RegExp(`, stap ${distance} van ${distance}$`))
  }
})

it.each([[1, '+ 1 other'], [2, '+ 2 others']])('says in English that a way leaves out %i', (leftOut, said) => {
  const { connection, explore: { lanes } } = answerTo('GraphConnection', { from: ways[0]?.[0] ?? '', to: ways[0]?.[1] ?? '' })
  const found = present(connection)
  const layers = found.layers.map((layer, step) => (step === 1 ? { ...layer, leftOut } : layer))
  const { marks } = path({ connection: { ...found, layers }, lanes, municipalities: tiles }, 1280, graphTexts.en)
  expect(marks.filter((mark) => mark.kind === 'text' && mark.text.startsWith('+')).map((mark) => mark.kind === 'text' && mark.text)).toEqual([said])
})
