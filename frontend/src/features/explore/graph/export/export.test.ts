import { describe, expect, it } from 'vitest'
import { graphTexts } from '../graph.texts'
import { legendOf } from '../legendScene'
import { roleOrder } from '../roles'
import type { Ink } from '../scene'
import { overlapsOf, outsideOf } from '../testing/checks'
import { answerTo } from '../testing/answers'
import { egoPicture, overviewPicture } from '../testing/pictures'
import { collect, knownOf } from './collect'
import { framed } from './framed'
import { type Graph, toGexf, toGraphml } from './network'
import { type Colours, toSvg } from './svg'

const colours = new Proxy({}, { get: (_, ink) => `rgb(${String(ink).length}, 0, 0)` }) as Record<Ink, string> satisfies Colours

const parse = (text: string) => {
  const document = new DOMParser().parseFromString(text, 'application/xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document
}

describe('the picture as a file', () => {
  const legend = legendOf({ roles: new Set(roleOrder), stops: true, organizations: true, tiles: true }, graphTexts.nl)
  const scene = egoPicture('organization:menzis', 1280)
  const file = framed(scene, 'Menzis & <wie>', legend, ['Koerswijzer, 1 mei 2026. https://example.org/'])
  const svg = toSvg(file, colours, "'Schibsted Grotesk', Arial")

  it('has its title, every word of its legend, its date and its source as text', () => {
    const words = [...parse(svg).querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(words).toEqual(expect.arrayContaining(['Menzis & <wie>', 'trekt', 'doet mee', 'fase niet bekend', 'Koerswijzer, 1 mei 2026. https://example.org/', 'Vaakst samen met']))
  })
  it('needs no style sheet and no file beside it', () => {
    expect(svg).not.toMatch(/var\(|class=|href|url\(|NaN|undefined/)
  })
  it.each([390, 820, 1280])('keeps legend and picture apart at %i pixels', (width) => {
    const picture = framed(overviewPicture(width), 'Overzicht', legend, ['Koerswijzer'])
    expect(overlapsOf(picture)).toEqual([])
    expect(outsideOf(picture)).toEqual([])
  })
  it('moves every mark of the picture by the same', () => {
    const tip = scene.marks.find((mark) => mark.kind === 'path' && mark.d.includes('V'))
    const moved = file.marks.find((mark) => mark.kind === 'path' && mark.d.includes('V'))
    const numbers = (mark: typeof tip) => (mark?.kind === 'path' ? (mark.d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? []) : [])
    const [before, after] = [numbers(tip), numbers(moved)]
    expect(after).toHaveLength(before.length)
    expect((after[0] ?? 0) - (before[0] ?? 0)).toBeCloseTo(16, 0)
    expect((after[1] ?? 0) - (before[1] ?? 0)).toBeCloseTo(44, 0)
  })
})

const projects = answerTo('GraphTakeProjects').explore.projects.edges.flatMap((edge) => edge?.node ?? [])
const participations = answerTo('GraphTake').explore.participations.edges.flatMap((edge) => edge?.node ?? [])
const taken = () => collect(projects, participations, 'Wie doet "wat" & <waar>', '2026-05-01')

describe('the network as a file', () => {
  const graph = taken()
  const known = knownOf(participations)
  const pairs = new Set(known.map(({ project, organization }) => `${project.id} ${organization.id}`)).size

  it('has each project, each organization that takes part, and one edge for each pair', () => {
    expect(graph.nodes.filter(({ type }) => type === 'project')).toHaveLength(projects.length)
    expect(graph.nodes.filter(({ type }) => type === 'organization')).toHaveLength(new Set(known.map(({ organization }) => organization.id)).size)
    expect(graph.edges).toHaveLength(pairs)
  })
  it('runs from who steers to who carries out', () => {
    const wrong = graph.edges.filter(({ role, source }) => source.startsWith('organization:') !== ['LEAD', 'FUNDER', 'PROJECT_GROUP'].includes(role))
    expect(wrong).toEqual([])
  })
  it('comes back from GraphML with the same counts and attributes', () => {
    const document = parse(toGraphml(graph))
    expect(document.querySelectorAll('node')).toHaveLength(graph.nodes.length)
    expect(document.querySelectorAll('edge')).toHaveLength(graph.edges.length)
    const edge = graph.edges.find(({ role }) => role === 'FUNDER')
    const back = [...document.querySelectorAll('edge')].find((element) => element.id === edge?.id)
    expect([...(back?.querySelectorAll('data') ?? [])].map((data) => data.textContent)).toEqual([edge?.role, edge?.roles, edge?.since, edge?.until, edge?.asOf, String(edge?.sources)])
  })
  it('comes back from GEXF with the same counts and attributes', () => {
    const document = parse(toGexf(graph))
    expect(document.querySelectorAll('nodes > node')).toHaveLength(graph.nodes.length)
    expect(document.querySelectorAll('edges > edge')).toHaveLength(graph.edges.length)
    const first = document.querySelector('nodes > node')
    expect(first?.getAttribute('label')).toBe(graph.nodes[0]?.label)
    expect([...(first?.querySelectorAll('attvalue') ?? [])].map((value) => value.getAttribute('value'))).toEqual([graph.nodes[0]?.type, graph.nodes[0]?.kind, graph.nodes[0]?.lane])
  })
  it('says the same whatever order the records come in', () => {
    expect(toGexf(collect(projects.toReversed(), participations.toReversed(), graph.title, graph.made))).toBe(toGexf(graph))
  })
  it('lets no text of a source break it', () => {
    const odd: Graph = { title: '<&">', made: '', nodes: [{ id: 'a"<', label: 'A & B \u0001 <c>', type: 'project', kind: '', lane: '' }], edges: [] }
    expect(parse(toGraphml(odd)).querySelector('data')?.textContent).toBe('A & B  <c>')
    expect(parse(toGexf(odd)).querySelector('nodes > node')?.id).toBe('a"<')
  })
})
