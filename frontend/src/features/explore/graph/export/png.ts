import type { Ink, Mark, Scene } from '../scene'
import type { Colours } from './svg'

/** Twice as sharp as a screen of one dot per pixel, so that it prints well. */
const sharpness = 2

/**
 * A picture in dots. It is painted anew from its marks, with the typeface of the page: a browser would draw a file of it without
 * our typeface, and our content security policy lets no such image in.
 */
export async function toPng(scene: Scene, colours: Colours, font: string): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = scene.width * sharpness
  canvas.height = scene.height * sharpness
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser has no canvas')
  context.scale(sharpness, sharpness)
  paint(context, scene, colours, font)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser makes no PNG of it'))), 'image/png')
  })
}

export function paint(context: CanvasRenderingContext2D, scene: Scene, colours: Colours, font: string) {
  for (const mark of scene.marks) {
    context.save()
    if (mark.kind === 'text') paintWords(context, mark, colours, font)
    else paintShape(context, mark, colours)
    context.restore()
  }
}

function paintShape(context: CanvasRenderingContext2D, mark: Exclude<Mark, { kind: 'text' }>, colours: Colours) {
  const shape = shapeOf(mark)
  const ink = (name: Ink) => colours[name]
  // Only of a path does the opacity cover the stroke too.
  if (mark.fill) {
    context.globalAlpha = mark.opacity ?? 1
    context.fillStyle = ink(mark.fill)
    context.fill(shape)
  }
  if (!mark.stroke) return
  context.globalAlpha = mark.kind === 'path' ? (mark.opacity ?? 1) : 1
  context.strokeStyle = ink(mark.stroke)
  context.lineWidth = mark.width ?? 1
  context.setLineDash(mark.dash?.split(' ').map(Number) ?? [])
  if (mark.kind === 'path' && mark.round) context.lineCap = 'round'
  context.stroke(shape)
}

function shapeOf(mark: Exclude<Mark, { kind: 'text' }>): Path2D {
  if (mark.kind === 'path') return new Path2D(mark.d)
  const shape = new Path2D()
  if (mark.kind === 'circle') shape.arc(mark.x, mark.y, Math.max(0, mark.r), 0, 2 * Math.PI)
  else shape.roundRect(mark.x, mark.y, mark.w, mark.h, Math.min(mark.radius ?? 0, mark.w / 2, mark.h / 2))
  return shape
}

function paintWords(context: CanvasRenderingContext2D, { x, y, text, size, fill = 'ink', bold, anchor, turn, halo }: Extract<Mark, { kind: 'text' }>, colours: Colours, font: string) {
  context.translate(x, y)
  if (turn) context.rotate((turn * Math.PI) / 180)
  context.font = `${bold ? 700 : 400} ${size}px ${font}`
  context.textAlign = anchor === 'middle' ? 'center' : (anchor ?? 'left')
  if (halo) {
    context.strokeStyle = colours.surface
    context.lineWidth = 3
    context.lineJoin = 'round'
    context.strokeText(text, 0, 0)
  }
  context.fillStyle = colours[fill]
  context.fillText(text, 0, 0)
}
