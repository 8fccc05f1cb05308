import type { NetworkOfLinesFragment, LineWithStopsFragment } from '../../shared/gql/graphql'

type Network = NetworkOfLinesFragment
type Line = LineWithStopsFragment

const projectsOf = ({ projects }: Line) => projects.edges.flatMap((edge) => (edge ? [edge.node] : []))

const projectsOnLines = ({ themeLines }: Network) => themeLines.reduce((sum, { projects }) => sum + projects.totalCount, 0)

/** The network whose theme lines hold the most projects; none when no network has lines. */
export function networkToShow(networks: readonly Network[]): Network | undefined {
  return networks
    .filter(({ themeLines }) => themeLines.length > 0)
    .toSorted((a, b) => projectsOnLines(b) - projectsOnLines(a) || b.themeLines.length - a.themeLines.length)[0]
}

/** The stops of a line, projects before subprojects, and how many there are of each. */
export function routeOf(line: Line) {
  const stops = projectsOf(line)
    .map(({ slug, name, parent, phase }) => ({ slug, name, phase: phase?.phase ?? null, isSubproject: parent !== null }))
    .toSorted((a, b) => Number(a.isSubproject) - Number(b.isSubproject))
  const subprojects = stops.filter(({ isSubproject }) => isSubproject).length
  return { stops, subprojects, projects: line.projects.totalCount - subprojects }
}

/** The date of the newest phase on the lines; undefined when no source gives one. */
export function linesAsOf(lines: readonly Line[]): string | undefined {
  return lines
    .flatMap(projectsOf)
    .flatMap(({ phase }) => (phase ? [phase.asOf] : []))
    .toSorted()
    .at(-1)
}

/** How many organizations own the network; one that a source names twice is one. */
export const ownersOf = ({ memberships }: Network) => new Set(memberships.map(({ organization }) => organization?.slug)).size
