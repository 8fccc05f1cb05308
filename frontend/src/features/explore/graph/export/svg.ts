import { type Ink, type Mark, type Scene, at } from '../scene'
import { escape } from './network'

/** What each token stands for. */
export type Colours = Readonly<Record<Ink, string>>

const tag = (name: string, attributes: Readonly<Record<string, string | number | undefined>>, content?: string) => {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${typeof value === 'number' ? at(value) : escape(value)}"`])).join('')
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** A picture as a file that needs nothing around it: every colour written out, every word still a word. `about` says what its short forms stand for. */
export function toSvg(scene: Scene, colours: Colours, font: string, about = ''): string {
  const body = scene.marks.map((mark) => drawn(mark, colours)).join('\n')
  const { width, height } = scene
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': font, role: 'img' },
    `\n${tag('title', {}, escape(scene.label))}\n${about && `${tag('desc', {}, escape(about))}\n`}${body}\n`,
  )}\n`
}

function drawn(mark: Mark, colours: Colours): string {
  const colour = (ink: Ink | undefined) => (ink ? colours[ink] : 'none')
  if (mark.kind === 'text') {
    const { x, y, text, size, fill = 'ink', bold, anchor, turn, halo } = mark
    return tag('text', {
      x, y, 'font-size': size, fill: colour(fill), 'font-weight': bold ? '700' : undefined, 'text-anchor': anchor, transform: turn ? `rotate(${turn} ${at(x)} ${at(y)})` : undefined,
      ...(halo && { stroke: colour('surface'), 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    }, escape(text))
  }
  const stroke = mark.stroke ? { stroke: colour(mark.stroke), 'stroke-width': mark.width ?? 1, 'stroke-dasharray': mark.dash } : {}
  const fill = { fill: colour(mark.fill), ...stroke }
  const opacity = mark.opacity === undefined ? undefined : String(Math.round(mark.opacity * 100) / 100)
  if (mark.kind === 'rect') return tag('rect', { x: mark.x, y: mark.y, width: mark.w, height: mark.h, rx: mark.radius, 'fill-opacity': opacity, ...fill })
  if (mark.kind === 'circle') return tag('circle', { cx: mark.x, cy: mark.y, r: mark.r, 'fill-opacity': opacity, ...fill })
  return tag('path', { d: mark.d, opacity, 'stroke-linecap': mark.round ? 'round' : undefined, ...fill })
}
