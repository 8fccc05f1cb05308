import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useFormat } from '../i18n/format'
import { useRegisterLang } from '../i18n/language'
import { Icon } from '../ui/Icon'
import { shortMunicipalityName } from './municipalityName'
import { columnsOf, depthOf, inReadingOrder, type TilePlace } from './tileGrid'
import './pictures.css'

export { shortMunicipalityName }

/** A municipality with its place on the map; both come from the register. */
export type MunicipalityTile = { slug: string; name: string; tile: TilePlace | null }

type Placed<T> = T & TilePlace & { slug: string; name: string }

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

/** Tiles of which some are marked, each with the word that says as what. */
export function MarkedTiles({ tiles, to }: { tiles: readonly (MunicipalityTile & { mark: string | undefined })[]; to: (slug: string) => string }) {
  return (
    <Tiles tiles={tiles} to={to} className={({ mark }) => (mark ? 'merk' : 'niet')}>
      {({ mark }) =>
        mark && (
          <b>
            <Icon name="check" />
            {mark}
          </b>
        )
      }
    </Tiles>
  )
}

export function Tiles<T extends MunicipalityTile>({ tiles, to, className, children }: {
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
