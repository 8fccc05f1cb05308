import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Stance } from '../gql/graphql'
import { useFormat } from '../i18n/format'
import { useRegisterLang } from '../i18n/language'
import { useLabel } from '../labels/useLabel'
import { Icon } from '../ui/Icon'
import { lineClass } from './lines'
import { columnsOf, depthOf, inReadingOrder, stanceClass, type TilePlace } from './tileGrid'
import './pictures.css'

/** A municipality with its place on the map; both come from the register. */
export type MunicipalityTile = { slug: string; name: string; tile: TilePlace | null }

type Placed<T> = T & TilePlace & { slug: string; name: string }

/** 'Gemeente Borne' is Borne on a tile that is for municipalities anyway. */
export const shortMunicipalityName = (name: string) => name.replace(/^Gemeente /, '')

/** Tiles with a number each, deeper as it is higher. */
export function CountTiles({ tiles, to }: { tiles: readonly (MunicipalityTile & { count: number })[]; to: (slug: string) => string }) {
  const format = useFormat()
  const counts = tiles.map(({ count }) => count)
  return (
    <Tiles tiles={tiles} to={to} className={({ count }) => `diep${depthOf(count, counts)}`}>
      {({ count }) => <b>{format.number(count)}</b>}
    </Tiles>
  )
}

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

function Tiles<T extends MunicipalityTile>({ tiles, to, className, children }: {
  tiles: readonly T[]
  to: (slug: string) => string
  className: (tile: T) => string
  children: (tile: T) => ReactNode
}) {
  const registerLang = useRegisterLang()
  const placed: Placed<T>[] = tiles.flatMap((tile) => (tile.tile ? [{ ...tile, column: tile.tile.column, row: tile.tile.row }] : []))
  return (
    <ul className="tegels" style={{ gridTemplateColumns: `repeat(${columnsOf(placed)}, minmax(0, 1fr))` }}>
      {inReadingOrder(placed).map((tile) => (
        <li key={tile.slug} style={{ gridColumn: tile.column + 1, gridRow: tile.row + 1 }}>
          <Link className={className(tile)} to={to(tile.slug)}>
            <span {...registerLang}>{shortMunicipalityName(tile.name)}</span>
            {children(tile)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
