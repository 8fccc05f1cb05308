import { expect, it } from 'vitest'
import type { Stance } from '../../shared/gql/graphql'
import { countsOf } from './municipalityCounts'

const project = (stances: Record<string, Stance>) => ({
  municipalities: Object.entries(stances).map(([slug, stance]) => ({ stance, municipality: { slug } })),
})

it('counts a municipality where a source says that it takes part or tries out', () => {
  const projects = [project({ aa: 'TAKES_PART', bee: 'DECLINED' }), project({ aa: 'PILOT', bee: 'LEFT' }), project({ aa: 'UNKNOWN', bee: 'EXPLORING' })]
  expect(countsOf([{ slug: 'aa' }, { slug: 'bee' }], projects)).toEqual([
    { slug: 'aa', count: 2 },
    { slug: 'bee', count: 0 },
  ])
})
