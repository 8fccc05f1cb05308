import type { TiledMunicipality } from '../answers'
import type { Drawing, Ink } from '../scene'

export type TilePaint = { fill: Ink; opacity?: number } | undefined

type Options = {
  /** The middle of the map. */
  x: number
  y: number
  side: number
  gap: number
  paint: (municipality: TiledMunicipality) => TilePaint
  of?: string | undefined
}

/** How many columns and rows the region's map has. */
export function tileGrid(municipalities: readonly TiledMunicipality[]): { columns: number; rows: number } {
  return {
    columns: Math.max(1, ...municipalities.map(({ column }) => column + 1)),
    rows: Math.max(1, ...municipalities.map(({ row }) => row + 1)),
  }
}

/** The map of the region in small tiles without words: who is not named is pale, so that the map keeps its shape. */
export function drawTiles(drawing: Drawing, municipalities: readonly TiledMunicipality[], { x, y, side, gap, paint, of }: Options) {
  for (const { municipality, left, top } of places(municipalities, x, y, side, gap)) {
    drawing.rect(left, top, side, side, { fill: 'rule', opacity: 0.55, of })
    const { fill, opacity = 1 } = paint(municipality) ?? {}
    if (fill) drawing.rect(left, top, side, side, { fill, opacity, of })
  }
}

/** Each tile's left upper corner, around the middle of the map. */
export function places(municipalities: readonly TiledMunicipality[], x: number, y: number, side: number, gap: number) {
  const { columns, rows } = tileGrid(municipalities)
  const step = side + gap
  return municipalities.map((municipality) => ({
    municipality,
    left: x - (columns * step - gap) / 2 + municipality.column * step,
    top: y - (rows * step - gap) / 2 + municipality.row * step,
  }))
}

/** How high a map is. */
export const tilesHeight = (municipalities: readonly TiledMunicipality[], side: number, gap: number) => tileGrid(municipalities).rows * (side + gap) - gap

/** How wide a map is. */
export const tilesWidth = (municipalities: readonly TiledMunicipality[], side: number, gap: number) => tileGrid(municipalities).columns * (side + gap) - gap

type BigOptions = {
  x: number
  y: number
  /** The number of a tile, and what it is in words; undefined: not named. */
  value: (municipality: TiledMunicipality) => { text?: string; label: string; fill: Ink; opacity?: number } | undefined
  /** What somebody hears of a tile that has no value. */
  unnamed: (municipality: TiledMunicipality) => string
  column: number
  side?: number
}

const gap = 3

/** A tile may stand beside the municipality itself, as when that is in the middle. */
export const tileKey = (id: string) => `${id}@tile`

/** The map in tiles that can be read and gone to: code and number. */
export function drawBigTiles(drawing: Drawing, municipalities: readonly TiledMunicipality[], { x, y, value, unnamed, column, side = 34 }: BigOptions) {
  for (const { municipality, left, top } of places(municipalities, x, y, side, gap)) {
    const found = value(municipality)
    const key = tileKey(municipality.id)
    const middle = left + side / 2
    drawing.rect(left, top, side, side, { radius: 3, fill: found?.fill ?? 'sunken', opacity: found?.opacity ?? 1, of: key, ...(!found && { stroke: 'rule', width: 1 }) })
    const fill: Ink = found ? 'on-line' : 'ink-2'
    drawing.text(middle, top + side / 2 + (found?.text ? -1.5 : 3.5), municipality.code, 10, { fill, bold: found !== undefined, anchor: 'middle', of: key })
    if (found?.text) drawing.text(middle, top + side / 2 + 11, found.text, 11, { fill, anchor: 'middle', of: key })
    drawing.node({
      key, kind: 'municipality', label: found?.label ?? unnamed(municipality), column, strip: `tiles:${municipality.row}`, x: middle, y: top + side / 2,
      hit: { x: left, y: top, w: side, h: side }, record: municipality.id, opens: { to: 'municipality', slug: municipality.slug },
    })
  }
}

export const bigTilesHeight = (municipalities: readonly TiledMunicipality[], side = 34) => tilesHeight(municipalities, side, gap)
