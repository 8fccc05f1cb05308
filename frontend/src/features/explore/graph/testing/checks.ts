/** What every picture must hold to. For tests only. */
import { textWidth } from '../geometry/textWidth'
import type { Scene, Text } from '../scene'

export type Box = { text: string; left: number; top: number; right: number; bottom: number }

/** Letters reach 0.78 of their size above the line and 0.22 below it. */
export function boxOf({ x, y, text, size, bold = false, anchor, turn }: Text): Box {
  const width = textWidth(text, size, bold)
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
  if (turn) return { text, left: x - size * 0.78, right: x + size * 0.22, top: y - width / 2, bottom: y + width / 2 }
  return { text, left, right: left + width, top: y - size * 0.78, bottom: y + size * 0.22 }
}

export const boxesOf = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'text' ? [boxOf(mark)] : []))

const slack = 0.5

/** Pairs of texts that lie over each other. */
export function overlapsOf(scene: Scene): string[] {
  const boxes = boxesOf(scene)
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack ? [`${a.text} × ${b.text}`] : [])),
  )
}

/** Texts and nodes that stick out of their picture. */
export function outsideOf(scene: Scene): string[] {
  const inside = ({ left, right, top, bottom }: Omit<Box, 'text'>) => left >= -1 && right <= scene.width + 1 && top >= -1 && bottom <= scene.height + 1
  return [
    ...boxesOf(scene).filter((box) => !inside(box)).map(({ text }) => text),
    ...scene.nodes.filter(({ x, y }) => !inside({ left: x, right: x, top: y, bottom: y })).map(({ key }) => key),
    ...scene.marks.filter((mark) => JSON.stringify(mark).includes('null')).map((mark) => `not a number in ${JSON.stringify(mark)}`),
  ]
}
