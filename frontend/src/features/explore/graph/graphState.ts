import { choiceParam, manyParam, textParam, type UrlStateSpec } from '../../../shared/list/urlState'
import type { Target } from './scene'

/** The five pictures, by their names in the address. */
export const drawings = ['overzicht', 'namen', 'netwerk', 'ego', 'route'] as const
export type DrawingName = (typeof drawings)[number]

/**
 * Which picture, of what (a slug of a network, or the id of who stands in the middle), and what stands open in it. What is
 * chosen, and the filters that a picture may set, are those of every view.
 */
export type GraphState = {
  tekening: DrawingName
  van: string
  /** The two ends of a way: the same as those of its sentences. */
  tussen: readonly string[]
  open: string
  gekozen: string
  beeld: string
  netwerk: readonly string[]
  themalijn: readonly string[]
  gemeente: readonly string[]
  organisatie: readonly string[]
  project: readonly string[]
  naorganisatie: string
  naproject: string
}

/** What the address says: without a picture, what is chosen decides which. */
type AskedState = Omit<GraphState, 'tekening'> & { tekening: DrawingName | '' }

export const graphSpec: UrlStateSpec<AskedState> = {
  tekening: choiceParam<DrawingName | ''>(['', ...drawings]),
  van: textParam,
  tussen: manyParam(),
  open: textParam,
  gekozen: textParam,
  beeld: textParam,
  netwerk: manyParam(),
  themalijn: manyParam(),
  gemeente: manyParam(),
  organisatie: manyParam(),
  project: manyParam(),
  naorganisatie: textParam,
  naproject: textParam,
}

/** Of one network there is more to see than its lane of the overview. */
export function drawn(asked: AskedState): GraphState {
  const [network, ...others] = asked.netwerk
  if (asked.tekening) return { ...asked, tekening: asked.tekening }
  return network && others.length === 0 ? { ...asked, tekening: 'netwerk', van: network } : { ...asked, tekening: 'overzicht' }
}

/** The slug in a global id: `project:valpreventie`. */
export const slugOf = (id: string) => id.slice(id.indexOf(':') + 1)

/** What of the address changes when a node is opened. */
export function changeTo(target: Target, { tekening, van, gemeente }: GraphState): Partial<GraphState> {
  switch (target.to) {
    case 'network':
      return { tekening: 'netwerk', van: target.slug, open: '', ...(target.themeLine && { themalijn: [target.themeLine] }) }
    case 'ego':
      return { tekening: 'ego', van: target.id, open: '', gekozen: target.id, ...(target.lane && narrowedTo(target.lane)) }
    case 'municipality':
      return { gemeente: gemeente.includes(target.slug) ? gemeente.filter((slug) => slug !== target.slug) : [...gemeente, target.slug] }
    case 'list':
      // The table has room for all that a picture leaves out.
      return { beeld: 'tabel', ...(tekening === 'netwerk' && !van.startsWith('~small') && { netwerk: [van] }), ...(tekening === 'ego' && endFilter(van)) }
    case 'page':
    case 'expand':
      return {}
  }
}

function narrowedTo(lane: string): Partial<GraphState> {
  if (lane.startsWith('themeLine:')) return { themalijn: [slugOf(lane)] }
  if (lane.startsWith('network:')) return { netwerk: [slugOf(lane)] }
  return lane === '~local' ? { netwerk: ['~local'] } : {}
}

const endFilter = (id: string): Partial<GraphState> => (id.startsWith('project:') ? { project: [slugOf(id)] } : { organisatie: [slugOf(id)] })
