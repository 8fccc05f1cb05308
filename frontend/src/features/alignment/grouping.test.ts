import { describe, expect, it } from 'vitest'
import type { NetworkOverlapFragment, RecommendationItemFragment } from '../../shared/gql/graphql'
import { isSameTopic, overlapGroups, topicsOf, type Side } from './grouping'

const side = (slug: string | null, topic = 'onderwerp'): Side => ({ topic, project: null, network: slug ? { slug, name: slug } : null })
const overlap = (id: string, left: Side, right: Side): NetworkOverlapFragment => ({
  id, left, right, summary: '', stated: true, audience: 'PUBLIC', note: null, sources: [],
})
const item = (topic: string, kind: 'ADVICE' | 'WISH'): RecommendationItemFragment => ({
  id: `${topic} ${kind}`, topic, kind, summary: '', addressedTo: '', audience: 'PUBLIC', note: null, sources: [],
})

describe('overlaps', () => {
  it('stand under the other network, the busiest first, then work outside any, then within', () => {
    const groups = overlapGroups('ik', [
      overlap('1', side('ik'), side('ik')),
      overlap('2', side('ik'), side(null)),
      overlap('3', side('a'), side('ik')),
      overlap('4', side('ik'), side('b')),
      overlap('5', side('b'), side('ik')),
    ])
    expect(groups.map(({ network, overlaps }) => [network?.slug, overlaps.length])).toEqual([['b', 2], ['a', 1], [undefined, 1], ['ik', 1]])
    expect(groups.at(-1)?.isOwn).toBe(true)
  })
  it('show the own side first, wherever the register has it', () => {
    const [group] = overlapGroups('ik', [overlap('1', side('a', 'zij'), side('ik', 'wij'))])
    expect(group?.overlaps[0]?.own.topic).toBe('wij')
  })
  it('name a shared topic once', () => {
    expect(isSameTopic(side('a', 'jeugd'), side('b', 'jeugd'))).toBe(true)
    expect(isSameTopic(side('a', 'jeugd'), { ...side('b', 'jeugd'), project: { slug: 'p', name: 'P' } })).toBe(false)
  })
})

it('recommendations stand by topic, the most spoken of first, advice before wishes', () => {
  const topics = topicsOf([item('a', 'ADVICE'), item('b', 'WISH'), item('b', 'ADVICE')])
  expect(topics.map(({ topic, items }) => [topic, items.map(({ kind }) => kind)])).toEqual([['b', ['ADVICE', 'WISH']], ['a', ['ADVICE']]])
})
