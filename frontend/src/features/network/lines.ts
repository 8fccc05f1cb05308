import type { LineStopFragment } from '../../shared/gql/graphql'
import type { RouteStop } from '../../shared/pictures/RouteOfProjects'

/** Projects as the stops of a route: subprojects come last, each in the order given. */
export function stopsOf(projects: readonly LineStopFragment[]): readonly RouteStop[] {
  return projectsFirst(projects).map(({ slug, name, phase, parent }) => ({ slug, name, phase: phase?.phase ?? null, isSubproject: parent !== null }))
}

export const projectsFirst = <P extends { parent: unknown }>(projects: readonly P[]) =>
  projects.toSorted((a, b) => Number(a.parent !== null) - Number(b.parent !== null))

/** The newest date on which a phase held: how old the picture is. */
export function newestPhase(projects: readonly LineStopFragment[]): string | undefined {
  return projects.flatMap(({ phase }) => (phase ? [phase.asOf] : [])).toSorted().at(-1)
}

const gap = 18
const firstTrack = 28
const turn = 22
/** Longer than any row: the picture cuts it off where the row ends. */
const beyond = 2000

/** The bundle of routes that leave the network's name: the first line turns off first, so it runs on the right. */
export function bundleOf(lines: number) {
  const xs = Array.from({ length: lines }, (_, line) => firstTrack + (lines - 1 - line) * gap)
  const width = firstTrack + Math.max(0, lines - 1) * gap + turn + 8
  const x = (line: number) => xs[line] ?? 0
  return {
    width,
    /** Where a line turns off to its own stops. */
    bend: (line: number) => `M${x(line)} 0V22L${x(line) + turn} 44H${width}`,
    /** Where it only passes. */
    track: (line: number) => `M${x(line)} 0V${beyond}`,
  }
}
