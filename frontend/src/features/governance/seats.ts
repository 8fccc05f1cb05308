import type { PostRole, SeatFragment } from '../../shared/gql/graphql'
import { labels } from '../../shared/labels/labels'

type Role = { role: PostRole; seats: readonly SeatFragment[] }

const order = Object.keys(labels.postRole) as PostRole[]

/** Seats by role, the chair first; a role that nobody has is left out. */
export function seatsByRole(seats: readonly SeatFragment[]): readonly Role[] {
  return order
    .map((role) => ({ role, seats: seats.filter((seat) => seat.role === role) }))
    .filter((group) => group.seats.length > 0)
}

/** Enough of them to be a picture of the region rather than a list. */
const fewestTiles = 4

const isTile = ({ organization, person, note }: SeatFragment) => Boolean(organization?.tile) && !person && !note

/** The seats that can stand on the map: bare municipalities, once each. The others need words: a name, a date, a remark. */
export function onTheMap(seats: readonly SeatFragment[]): { tiles: readonly SeatFragment[]; rest: readonly SeatFragment[] } {
  const tiles = seats.filter(isTile)
  const slugs = new Set(tiles.map(({ organization }) => organization?.slug))
  const isMap = tiles.length >= fewestTiles && slugs.size === tiles.length
  return isMap ? { tiles, rest: seats.filter((seat) => !isTile(seat)) } : { tiles: [], rest: seats }
}
