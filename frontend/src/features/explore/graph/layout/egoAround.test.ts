import { describe, expect, it } from 'vitest'
import type { Ego } from '../answers'
import { graphTexts } from '../graph.texts'
import { goFrom } from '../keyboard'
import { overlapsOf, outsideOf } from '../testing/checks'
import { ego } from './ego'
import { egoNarrow } from './egoNarrow'
import type { EgoPicture } from './egoParts'

const words = graphTexts.nl
const koers = { slug: 'twentse-koers', name: 'Twentse Koers', shortName: null }
const ouderen = { id: 'themeLine:ouderen', kind: 'THEME_LINE', network: koers, themeLine: { slug: 'ouderen', number: 4, name: 'Ouderen' }, networkCount: 1, projectCount: 2, organizationCount: 1 } as const
const jeugd = { ...ouderen, id: 'themeLine:jeugd', themeLine: { slug: 'jeugd', number: 5, name: 'Jeugd' } }
const row = (slug: string, name: string, lane: string = ouderen.id) => ({ id: `project:${slug}`, lane, project: { slug, name }, phase: null })

const answer: Ego = {
  organization: null, count: 0, groups: [], municipalities: [], together: [],
  row: { ...row('midden', 'In het midden'), parties: 0, organizationCount: 0, unnamedMunicipalities: null, municipalities: [], project: { slug: 'midden', name: 'In het midden', network: koers, themeLine: ouderen.themeLine } },
  overlapCount: 3, overlaps: [
    { overlap: { id: 'overlap:a' }, row: row('ander', 'Een ander project met een heel erg lange naam die niet op de regel past'), network: koers, topic: null },
    { overlap: { id: 'overlap:b' }, row: null, network: { slug: 'samen14', name: 'Samen14', shortName: null }, topic: 'mentale gezondheid' },
    { overlap: { id: 'overlap:c' }, row: null, network: null, topic: 'lokaal welzijnswerk' },
  ],
  childCount: 2, children: [row('deel', 'Eerste deel'), row('elders', 'Tweede deel', jeugd.id)],
}
const picture: EgoPicture = { ego: answer, lanes: [ouderen, jeugd], municipalities: [], below: undefined }

describe.each([['a screen', 1280, ego], ['a small screen', 640, ego], ['a phone', 360, egoNarrow]] as const)('under a project on %s', (_, width, draw) => {
  const scene = draw(picture, width, words)

  it('stands what it overlaps with, in dashes and with its network, and then its subprojects', () => {
    expect(scene.nodes.map(({ label }) => label)).toEqual([
      'In het midden, in het midden',
      'Raakt aan project Een ander project met een heel erg lange naam die niet op de regel past, Twentse Koers',
      'Raakt aan Mentale gezondheid, Samen14',
      'Raakt aan Lokaal welzijnswerk, Buiten een netwerk',
      'Deelproject Eerste deel',
      'Deelproject Tweede deel, Twentse Koers: Jeugd',
    ])
    expect(scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual(expect.arrayContaining(['Raakt aan (3)', 'Mentale gezondheid', 'Samen14', 'Deelprojecten (2)']))
    expect(scene.marks.flatMap((mark) => (mark.kind === 'rect' && mark.dash ? [[mark.of, mark.stroke]] : []))).toEqual([['overlap:a', 'line-4'], ['overlap:b', 'line-0'], ['overlap:c', 'line-0']])
    expect(overlapsOf(scene)).toEqual([])
    expect(outsideOf(scene)).toEqual([])
  })
  it('says how many there are that it does not show', () => {
    const many = draw({ ...picture, ego: { ...answer, overlapCount: 24, childCount: 3 } }, width, words)
    expect(many.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual(expect.arrayContaining(['Raakt aan (24)', '+ 21 andere', 'Deelprojecten (3)', '+ 1 andere']))
    expect(scene.marks.filter((mark) => mark.kind === 'text' && mark.text.startsWith('+'))).toEqual([])
    expect(overlapsOf(many)).toEqual([])
    expect(outsideOf(many)).toEqual([])
  })
  it('leads to the picture of a project and to the page of a network', () => {
    expect(scene.nodes.slice(1).map(({ opens }) => opens)).toEqual([
      { to: 'ego', id: 'project:ander' }, { to: 'page', path: '/netwerken/samen14' }, { to: 'page', path: '/projecten/midden' }, { to: 'ego', id: 'project:deel' }, { to: 'ego', id: 'project:elders' },
    ])
  })
  it('can be walked through from the middle down, and says how much it is tied to', () => {
    const walked = ['project:midden']
    for (let next = goFrom(scene, 'project:midden', 'down'); next; next = goFrom(scene, next.key, 'down')) walked.push(next.key)
    expect(walked).toEqual(['project:midden', 'overlap:a', 'overlap:b', 'overlap:c', 'project:deel@child', 'project:elders@child'])
    expect(scene.ties.filter(([from]) => from === 'project:midden')).toHaveLength(5)
  })
})
