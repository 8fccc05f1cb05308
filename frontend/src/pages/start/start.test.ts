import { describe, expect, it } from 'vitest'
import type { ChangedDecisionFragment, ChangedPhaseFragment, LineWithStopsFragment, NetworkOfLinesFragment } from '../../shared/gql/graphql'
import { bundleRow } from './bundle'
import { latestChanges } from './changes'
import { linesAsOf, networkToShow, ownersOf, routeOf } from './lineRoutes'
import { exampleQuestions } from './questions'

const municipality = (slug: string, projectCount: number) => ({ slug, name: `Gemeente ${slug}`, projectCount, tile: null })
const withTopics = (...topics: string[]) => ({ node: { topics } })

describe('the example questions', () => {
  it('are made of what the register holds most of', () => {
    const questions = exampleQuestions({
      municipalities: [municipality('a', 2), municipality('b', 9)],
      projects: { edges: [withTopics('wonen', 'zorg'), null, withTopics('zorg & welzijn'), withTopics('zorg')] },
      phases: [{ project: { slug: 'p', name: 'Project P' } }],
    })
    expect(questions).toEqual([
      { kind: 'topic', name: 'zorg', to: '/zoeken?q=zorg' },
      { kind: 'project', name: 'Project P', to: '/projecten/p' },
      { kind: 'municipality', name: 'Gemeente b', to: '/organisaties/b' },
    ])
  })
  it('leave out what the register does not hold', () => {
    expect(exampleQuestions({ municipalities: [], projects: { edges: [] }, phases: [{ project: null }] })).toEqual([])
  })
})

const stop = (slug: string, parent: string | null, asOf?: string) => ({
  node: { slug, name: slug, parent: parent ? { slug: parent } : null, phase: asOf ? { phase: 'DESIGN' as const, asOf } : null },
})
const line = (number: number, ...edges: ReturnType<typeof stop>[]): LineWithStopsFragment => ({
  slug: `l${number}`, number, name: `Lijn ${number}`, ambition: '', sources: [], projects: { totalCount: edges.length, edges },
})
const network = (slug: string, ...themeLines: LineWithStopsFragment[]): NetworkOfLinesFragment => ({ slug, name: slug, memberships: [], themeLines })

describe('the theme lines on the start page', () => {
  it('are those of the network with most projects on its lines', () => {
    const many = network('many', line(1, stop('a', null), stop('b', null)))
    expect(networkToShow([network('none'), network('few', line(1), line(2), line(3, stop('c', null))), many])?.slug).toBe('many')
    expect(networkToShow([network('none')])).toBeUndefined()
  })
  it('set projects before subprojects and count them apart', () => {
    const { stops, projects, subprojects } = routeOf(line(1, stop('sub', 'main'), stop('main', null, '2025')))
    expect(stops.map(({ slug }) => slug)).toEqual(['main', 'sub'])
    expect([projects, subprojects]).toEqual([1, 1])
    expect(stops[0]?.phase).toBe('DESIGN')
  })
  it('are as of their newest phase', () => {
    expect(linesAsOf([line(1, stop('a', null, '2025-05'), stop('b', null)), line(2, stop('c', null, '2024-12'))])).toBe('2025-05')
    expect(linesAsOf([line(1, stop('a', null))])).toBeUndefined()
  })
  it('count an owner once', () => {
    const owned = { ...network('n'), memberships: ['a', 'b', 'a'].map((slug) => ({ organization: { slug } })) }
    expect(ownersOf(owned)).toBe(2)
  })
})

describe('the bundle of lines', () => {
  it('lets the line of a row turn off and those after it go on, without crossing', () => {
    expect(bundleRow(0, 3).map(({ index, d }) => [index, d])).toEqual([
      [0, 'M64 0V22l22 22H130'],
      [1, 'M46 0V96'],
      [2, 'M28 0V96'],
    ])
    expect(bundleRow(2, 3)).toEqual([{ index: 2, d: 'M28 0V22l22 22H130' }])
  })
  it('stays within its picture however many lines there are', () => {
    expect(bundleRow(0, 10)[0]?.d).toBe('M100 0V22l22 22H130')
    expect(bundleRow(0, 1)[0]?.d).toBe('M28 0V22l22 22H130')
  })
})

const decision = (slug: string, date: string): ChangedDecisionFragment => ({
  slug, subject: slug, date, outcome: 'ADOPTED', body: null, organization: null, sources: [],
})
const phase = (id: string, asOf: string): ChangedPhaseFragment => ({ id, asOf, phase: 'DESIGN', project: null, sources: [] })

describe('the latest changes', () => {
  it('are decisions and phases in one list, newest first, as many as asked', () => {
    const changes = latestChanges([decision('d1', '2026-03-04'), decision('d2', '2025-10-08')], [phase('p1', '2026-03'), phase('p2', '2025-11')], 3)
    expect(changes.map(({ key }) => key)).toEqual(['d1', 'p1', 'p2'])
  })
})
