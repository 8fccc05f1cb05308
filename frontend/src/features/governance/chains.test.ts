import { describe, expect, it } from 'vitest'
import { bodiesIn, byKind, chainOf, chainsOf, stepsOf } from './chains'

const body = (slug: string, preparesFor: string | null = null) => ({ slug, preparesFor: preparesFor ? { slug: preparesFor } : null })
const bodies = [body('ao', 'bo'), body('bo'), body('pt', 'ao'), body('werkgroep'), body('elders', 'onbekend')]

describe('the routes to a decision', () => {
  it('are apart from bodies that nobody prepares for', () => {
    const { chains, apart } = chainsOf(bodies)
    expect(chains.map((tree) => bodiesIn(tree).map(({ slug }) => slug))).toEqual([['pt', 'ao', 'bo']])
    expect(apart.map(({ slug }) => slug)).toEqual(['werkgroep', 'elders'])
  })
  it('are told from the decision back', () => {
    const [tree] = chainsOf(bodies).chains
    expect(tree && stepsOf(tree).map(({ by, decides }) => `${by.slug} ${decides.slug}`)).toEqual(['ao bo', 'pt ao'])
  })
  it('are found for a body anywhere on them', () => {
    expect(chainOf(bodies, 'pt')?.body.slug).toBe('bo')
    expect(chainOf(bodies, 'werkgroep')).toBeUndefined()
  })
})

it('bodies stand by kind, what decides first', () => {
  const kinds = [{ kind: 'PROJECT_GROUP' as const }, { kind: 'GENERAL_BOARD' as const }, { kind: 'PROJECT_GROUP' as const }]
  expect(byKind(kinds).map((group) => [group.kind, group.bodies.length])).toEqual([['GENERAL_BOARD', 1], ['PROJECT_GROUP', 2]])
})
