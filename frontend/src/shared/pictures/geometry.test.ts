import { describe, expect, it } from 'vitest'
import { governanceTree } from './governanceTree'
import { lineClass } from './lines'
import { phaseSteps } from './phaseSteps'
import { share } from './share'
import { routeGeometry, stopForm } from './stopGeometry'
import { columnsOf, depthOf, inReadingOrder, stanceClass } from './tileGrid'

describe('routes', () => {
  it('set stops at even distances and end after the last', () => {
    expect(routeGeometry(3)).toEqual({ xs: [14, 44, 74], end: 82, width: 82 })
    expect(routeGeometry(0)).toEqual({ xs: [], end: 0, width: 30 })
  })
  it('say the phase by the form of the stop', () => {
    expect(stopForm('REALISATION')).toBe('run')
    expect(stopForm('DESIGN')).toBe('prep')
    expect(stopForm('COMPLETED')).toBe('done')
    expect(stopForm('STOPPED')).toBe('halt')
    expect(stopForm(null)).toBe('un')
  })
  it('know what is behind and what is to come', () => {
    expect(phaseSteps('DESIGN').map(({ state }) => state)).toEqual(['voor', 'voor', 'nu', 'na', 'na', 'na', 'na'])
    expect(phaseSteps('STOPPED')).toEqual([{ phase: 'STOPPED', state: 'nu' }])
  })
  it('have a colour up to the fifth line', () => {
    expect([0, 1, 5, 6, null, undefined].map(lineClass)).toEqual(['l0', 'l1', 'l5', 'l0', 'l0', 'l0'])
  })
})

describe('tiles', () => {
  it('take the place that the register gives', () => {
    const tiles = [{ column: 2, row: 1 }, { column: 0, row: 1 }, { column: 1, row: 0 }]
    expect(columnsOf(tiles)).toBe(3)
    expect(columnsOf([])).toBe(1)
    expect(inReadingOrder(tiles)).toEqual([{ column: 1, row: 0 }, { column: 0, row: 1 }, { column: 2, row: 1 }])
  })
  it('deepen in three fixed steps', () => {
    expect([21, 30, 47].map((count) => depthOf(count, [21, 30, 47]))).toEqual([1, 2, 3])
    expect(depthOf(5, [5, 5])).toBe(1)
    expect([0, 1, 3, 5].map((count) => depthOf(count, [0, 1, 3, 5]))).toEqual([1, 2, 3, 3])
  })
  it('give every stance its own form', () => {
    const classes = (['TAKES_PART', 'PILOT', 'EXPLORING', 'DECLINED', 'LEFT', 'UNKNOWN'] as const).map(stanceClass)
    expect(new Set(classes).size).toBe(6)
  })
})

describe('bars', () => {
  it('stay within their box', () => {
    expect(share(9322, 29249)).toBe(31.9)
    expect(share(15, 14)).toBe(100)
    expect(share(-1, 10)).toBe(0)
    expect(share(1, 0)).toBe(0)
  })
})

const body = (slug: string, preparesFor?: string) => ({ slug, preparesFor: preparesFor ? { slug: preparesFor } : null })

describe('who prepares for whom', () => {
  it('is a tree from what decides to what prepares', () => {
    const [top, ...rest] = governanceTree([body('pt', 'ao'), body('ao', 'bo'), body('bo')])
    expect(rest).toEqual([])
    expect(top?.body.slug).toBe('bo')
    expect(top?.preparedBy[0]?.body.slug).toBe('ao')
    expect(top?.preparedBy[0]?.preparedBy[0]?.body.slug).toBe('pt')
  })
  it('shows a body that prepares for one of another network', () => {
    expect(governanceTree([body('pt', 'elders')]).map((tree) => tree.body.slug)).toEqual(['pt'])
  })
})
