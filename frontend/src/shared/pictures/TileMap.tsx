import type { Stance } from '../gql/graphql'
import { useLabel } from '../labels/useLabel'
import { Icon } from '../ui/Icon'
import { lineClass } from './lines'
import { Tiles, type MunicipalityTile } from './Tiles'
import { stanceClass } from './tileGrid'

export { shortMunicipalityName } from './municipalityName'
// Apart from the tiles that say a stance: those bring the words of every enum along.
export { CountTiles, MarkedTiles, type MunicipalityTile } from './Tiles'

/** Tiles that say how each municipality stands to a project: by fill, edge and word. */
export function StanceTiles({ tiles, line, to }: {
  tiles: readonly (MunicipalityTile & { stance: Stance })[]
  line: number | null | undefined
  to: (slug: string) => string
}) {
  const label = useLabel()
  return (
    <div className={lineClass(line)}>
      <Tiles tiles={tiles} to={to} className={({ stance }) => stanceClass(stance)}>
        {({ stance }) => (
          <b>
            {stance === 'TAKES_PART' && <Icon name="check" />}
            {label('stance', stance)}
          </b>
        )}
      </Tiles>
    </div>
  )
}
