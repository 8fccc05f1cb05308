import { describe, expect, it } from 'vitest'
import type { PostRole, SeatFragment } from '../../shared/gql/graphql'
import { onTheMap, seatsByRole } from './seats'

const seat = (slug: string, role: PostRole = 'MEMBER', more: Partial<SeatFragment> = {}): SeatFragment => ({
  id: `post:${slug}-${role}`,
  role,
  asOf: null,
  note: null,
  organization: { slug, name: slug, kind: 'MUNICIPALITY', tile: { column: 0, row: 0 } },
  person: null,
  sources: [],
  ...more,
})
const four = ['a', 'b', 'c', 'd'].map((slug) => seat(slug))

describe('seats', () => {
  it('stand by role, the chair first', () => {
    expect(seatsByRole([seat('a'), seat('b', 'CHAIR')]).map(({ role }) => role)).toEqual(['CHAIR', 'MEMBER'])
  })
  it('stand on the map where a role has many municipalities', () => {
    expect(onTheMap(four).tiles).toHaveLength(4)
    expect(onTheMap(four.slice(1))).toEqual({ tiles: [], rest: four.slice(1) })
  })
  it('keep words for who has a name, a remark or no place on the map', () => {
    const person = seat('e', 'MEMBER', { person: { name: 'X', function: 'wethouder', asOf: '2025' } })
    const noted = seat('f', 'MEMBER', { note: 'let op' })
    expect(onTheMap([...four, person, noted]).rest).toEqual([person, noted])
  })
  it('are no map when a municipality has two of them', () => {
    expect(onTheMap([...four, seat('a')]).tiles).toEqual([])
  })
})
