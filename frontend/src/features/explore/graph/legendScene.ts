import type { ParticipationRole, Phase } from '../../../shared/gql/graphql'
import { type StopForm, stopForms } from '../../../shared/pictures/stopGeometry'
import type { Changed } from './changed'
import type { GraphWords } from './graph.texts'
import { drawStop } from './layout/stop'
import { isUpstream, roleOrder, roleStyles } from './roles'
import { Drawing, type Mark } from './scene'

export type LegendEntry = { key: string; text: string; width: number; marks: readonly Mark[] }

/** Which signs a picture has: lines by role, stops by phase, squares of organizations, tiles of municipalities. */
export type LegendOf = { roles: ReadonlySet<ParticipationRole>; stops: boolean; organizations: boolean; tiles: boolean }

/** What a picture without roles and phases has. */
export const justOrganizations: LegendOf = { roles: new Set(), stops: false, organizations: true, tiles: false }

const phaseOf: Record<StopForm, Phase | null> = { run: 'REALISATION', prep: 'INITIATION', done: 'COMPLETED', halt: 'STOPPED', un: null }

/** One sign with its word for all that the picture shows. */
export function legendOf({ roles, stops, organizations, tiles }: LegendOf, words: GraphWords): LegendEntry[] {
  const lines = roleOrder.filter((role) => roles.has(role)).map((role) => {
    const { width, dash } = roleStyles[role]
    return entry(role, words.roleVerb[role], 38, (drawing) => drawing.line(0, 8, 36, 8, { stroke: isUpstream(role) ? 'ink' : 'edge', width: Math.max(1.4, width), dash }))
  })
  const forms = stops ? stopForms.map((form) => entry(form, words.phases[form], 16, (drawing) => drawStop(drawing, 8, 8, 6, 'line-0', phaseOf[form]))) : []
  const square = organizations ? [entry('organization', words.organizationSign, 14, (drawing) => drawing.rect(2, 3.5, 9, 9, { fill: 'ink' }))] : []
  const tile = tiles
    ? [entry('tile', words.tileSign, 26, (drawing) => {
        drawing.rect(1, 3, 10, 10, { fill: 'line-0' })
        drawing.rect(13, 3, 10, 10, { fill: 'ink' })
      })]
    : []
  return [...lines, ...forms, ...square, ...tile]
}

/** How what is other than on an earlier date is framed. */
export const changeEntries = (words: Readonly<Record<Changed, string>>): LegendEntry[] =>
  (['new', 'changed'] as const).map((changed) => entry(changed, words[changed], 22, (drawing) => drawing.rect(1, 2, 20, 12, frameOf(changed))))

/** In a file; on the screen the frame of a node is that of its style sheet. */
export const frameOf = (changed: Changed) => ({ stroke: 'ink-2', width: 1.5, radius: 4, ...(changed === 'changed' && { dash: '5 3' }) }) as const

function entry(key: string, text: string, width: number, draw: (drawing: Drawing) => void): LegendEntry {
  const drawing = new Drawing()
  draw(drawing)
  return { key, text, width, marks: drawing.marks }
}
