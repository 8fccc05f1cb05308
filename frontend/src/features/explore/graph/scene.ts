/** A colour of the look, by its token: a picture is drawn in the scheme of its page, and taken along in the light one. */
export type Ink =
  | 'paper' | 'surface' | 'sunken' | 'ink' | 'ink-2' | 'rule' | 'edge' | 'brand' | 'buoy' | 'on-line'
  | 'line-0' | 'line-1' | 'line-2' | 'line-3' | 'line-4' | 'line-5'

/** What a mark hangs on: it is dimmed unless one of these nodes is lit, an edge unless both are. */
type Hung = { of?: string | undefined; ends?: readonly [string, string] | undefined }

type Stroke = { stroke?: Ink | undefined; width?: number | undefined; dash?: string | undefined }

export type Rect = Hung & Stroke & { kind: 'rect'; x: number; y: number; w: number; h: number; radius?: number; fill?: Ink; opacity?: number }
export type Path = Hung & Stroke & {
  kind: 'path'; d: string; fill?: Ink; opacity?: number; round?: boolean
  /** Drawn only while one of its ends is chosen: there are too many to draw all. */
  onDemand?: boolean
}
export type Circle = Hung & Stroke & { kind: 'circle'; x: number; y: number; r: number; fill?: Ink; opacity?: number }
export type Text = Hung & {
  kind: 'text'; x: number; y: number; text: string; size: number; fill?: Ink; bold?: boolean; anchor?: 'middle' | 'end'; turn?: number
  /** A margin in the colour of the ground, for words over lines. */
  halo?: boolean
  /** Says what to do; goes away once something is pointed at or chosen. */
  isHint?: boolean
}
export type Mark = Rect | Path | Circle | Text

/** Where a node leads to when it is opened. */
export type Target =
  | { to: 'network'; slug: string; themeLine?: string }
  | { to: 'ego'; id: string; lane?: string }
  | { to: 'expand'; id: string }
  | { to: 'municipality'; slug: string }
  | { to: 'page'; path: string }
  | { to: 'list' }

/** Something that the reader can go to, choose and open. */
export type Node = {
  key: string
  kind: 'lane' | 'project' | 'organization' | 'municipality' | 'more'
  /** All that it says, in words: for who hears the picture. */
  label: string
  /** What the keyboard goes by: columns from left to right, rows from top to bottom. */
  column: number
  /** Nodes of one strip stand beside each other: left and right go along it. */
  strip?: string
  x: number
  y: number
  /** The area that a finger or a pointer hits. */
  hit: { x: number; y: number; w: number; h: number }
  /** The global id of the record that is chosen with it. */
  record?: string | undefined
  opens?: Target | undefined
  /** Whether what stands below it is open; undefined for what does not open in place. */
  isOpen?: boolean
  /** Too fine for a finger: what lies below it is touched instead. */
  isFine?: boolean
  /** Where a pointer opens it in place. */
  unfold?: { x: number; y: number; w: number; h: number }
}

export type Scene = {
  width: number
  height: number
  /** What the picture shows, in one sentence. */
  label: string
  marks: readonly Mark[]
  nodes: readonly Node[]
  /** Pairs of nodes that have to do with each other. */
  ties: readonly (readonly [string, string])[]
}

/** Collects what makes up a picture. */
export class Drawing {
  readonly marks: Mark[] = []
  readonly nodes: Node[] = []
  readonly ties: (readonly [string, string])[] = []

  rect(x: number, y: number, w: number, h: number, more: Omit<Rect, 'kind' | 'x' | 'y' | 'w' | 'h'> = {}) {
    this.marks.push({ kind: 'rect', x, y, w, h, ...more })
  }

  circle(x: number, y: number, r: number, more: Omit<Circle, 'kind' | 'x' | 'y' | 'r'> = {}) {
    this.marks.push({ kind: 'circle', x, y, r, ...more })
  }

  path(d: string, more: Omit<Path, 'kind' | 'd'> = {}) {
    this.marks.push({ kind: 'path', d, ...more })
  }

  line(x1: number, y1: number, x2: number, y2: number, more: Omit<Path, 'kind' | 'd'> = {}) {
    this.path(`M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}`, more)
  }

  /** From left to right, or back, by way of a soft S. */
  curve(x1: number, y1: number, x2: number, y2: number, more: Omit<Path, 'kind' | 'd'> = {}) {
    const middle = at((x1 + x2) / 2)
    this.path(`M${at(x1)} ${at(y1)}C${middle} ${at(y1)} ${middle} ${at(y2)} ${at(x2)} ${at(y2)}`, more)
  }

  /** A point that says which way an edge runs; (x, y) is its tip, to the right unless said otherwise. */
  tip(x: number, y: number, fill: Ink, more: Omit<Path, 'kind' | 'd' | 'fill'> & { way?: 'right' | 'down' | 'up' } = {}) {
    const { way = 'right', ...rest } = more
    const [back, side] = [6.5, 3.4]
    const d = {
      right: `M${at(x)} ${at(y)}L${at(x - back)} ${at(y - side)}V${at(y + side)}Z`,
      down: `M${at(x)} ${at(y)}L${at(x - side)} ${at(y - back)}H${at(x + side)}Z`,
      up: `M${at(x)} ${at(y)}L${at(x - side)} ${at(y + back)}H${at(x + side)}Z`,
    }[way]
    this.path(d, { fill, ...rest })
  }

  text(x: number, y: number, text: string, size: number, more: Omit<Text, 'kind' | 'x' | 'y' | 'text' | 'size'> = {}) {
    if (text) this.marks.push({ kind: 'text', x, y, text, size, ...more })
  }

  node(node: Node) {
    this.nodes.push(node)
  }

  tie(a: string, b: string) {
    this.ties.push([a, b])
  }

  done(width: number, height: number, label: string): Scene {
    return { width: Math.round(width), height: Math.round(height), label, marks: this.marks, nodes: this.nodes, ties: this.ties }
  }
}

/** A tenth of a pixel is exact enough. */
export const at = (value: number) => Math.round(value * 10) / 10
