import { saveFile } from '../../../../shared/download/saveFile'
import { anchorId } from '../../../../shared/ui/anchorId'
import type { Ink, Scene } from '../scene'
import { type Colours, toSvg } from './svg'
import { toPng } from './png'

const inks: readonly Ink[] = [
  'paper', 'surface', 'sunken', 'ink', 'ink-2', 'rule', 'edge', 'brand', 'buoy', 'on-line', 'line-0', 'line-1', 'line-2', 'line-3', 'line-4', 'line-5',
]

const font = "'Schibsted Grotesk', Arial, sans-serif"

/** Gives the reader a picture as a file, in the colours of the light scheme: it ends up on white paper. */
export async function savePicture(scene: Scene, title: string, format: 'svg' | 'png', about: string) {
  const colours = lightColours()
  const blob = format === 'svg' ? new Blob([toSvg(scene, colours, font, about)], { type: 'image/svg+xml' }) : await toPng(scene, colours, font)
  saveFile(blob, `${anchorId(title).slice(0, 80) || 'beeld'}.${format}`)
}

/** What the tokens of the page stand for, as an element in the light scheme sees them. */
function lightColours(): Colours {
  const probe = document.createElement('span')
  probe.dataset.scheme = 'light'
  document.body.append(probe)
  const colours = Object.fromEntries(
    inks.map((ink) => {
      probe.style.color = `var(--kw-${ink})`
      return [ink, getComputedStyle(probe).color]
    }),
  ) as Record<Ink, string>
  probe.remove()
  return colours
}

export const today = () => new Date().toISOString().slice(0, 10)

export { framed } from './framed'
