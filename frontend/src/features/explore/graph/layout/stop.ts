import type { Phase } from '../../../../shared/gql/graphql'
import { stopForm } from '../../../../shared/pictures/stopGeometry'
import type { Drawing, Ink } from '../scene'

/** A project as a stop of its line; its form says the phase: filled, ring, ring with a tick, buffer stop, or dotted. */
export function drawStop(drawing: Drawing, x: number, y: number, r: number, ink: Ink, phase: Phase | null | undefined, of?: string) {
  const form = stopForm(phase)
  if (form === 'run') {
    drawing.circle(x, y, r, { fill: ink, stroke: 'surface', width: 1.2, of })
    return
  }
  drawing.circle(x, y, r - 0.6, { fill: 'surface', stroke: ink, width: 2, of, ...(form === 'un' && { dash: '2 1.6' }) })
  if (form === 'done') drawing.path(`M${x - r * 0.5} ${y}l${r * 0.35} ${r * 0.4}l${r * 0.6} ${-r * 0.8}`, { stroke: ink, width: 1.6, of })
  if (form === 'halt') drawing.line(x - r * 0.5, y, x + r * 0.5, y, { stroke: ink, width: 2, of })
}
