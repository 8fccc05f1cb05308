/** What the backend would answer from a model of the register. For tests only. */
import type { Connection, ConnectionNode, Ego, EgoLanes, Network, Overview, TiledMunicipality } from '../answers'
import { groupBy } from '../../../../shared/list/groupBy'
import { isUpstream, roleOrder } from '../roles'
import { type Actor, byName, compare, type LaneModel, type Model, type Project, type Tie } from './register'

export const tilesOf = ({ records }: Model): readonly TiledMunicipality[] =>
  records.organizations.flatMap(({ id, name, tile }) => (tile ? [{ id: `organization:${id}`, slug: id, name, ...tile }] : [])).toSorted((a, b) => a.row - b.row || a.column - b.column)

const named = ({ id, slug, name, shortName }: Actor) => ({ id, slug, name, shortName })
const networkOf = (network: LaneModel['network']) => (network ? { slug: network.id, name: network.name, shortName: network.shortName ?? null } : null)
const municipalityTies = ({ ties }: Project) => ties.filter(({ organization }) => organization.isMunicipality)
const otherTies = ({ ties }: Project) => ties.filter(({ organization }) => !organization.isMunicipality)
const steers = ({ roles }: Tie) => isUpstream(roles[0] ?? 'DECLINED')

const laneName = ({ id, kind, network, line, projects }: LaneModel): EgoLanes[number] => ({
  id, kind, network: networkOf(network), themeLine: line ? { slug: line.id, number: line.number, name: line.name } : null,
  networkCount: kind === 'LOCAL' ? 0 : kind === 'SEVERAL_NETWORKS' ? new Set(projects.map((project) => project.network)).size : 1,
  projectCount: projects.length, organizationCount: new Set(projects.flatMap(otherTies).map(({ organization }) => organization.id)).size,
})

export const lanesOf = ({ lanes }: Model): EgoLanes => lanes.map(laneName)

function counted(ties: readonly Tie[], model: Model) {
  const projects = groupBy(ties, ({ organization }) => organization.id)
  return tilesOf(model).flatMap(({ id }) => (projects.has(id) ? [{ municipality: { id }, projectCount: projects.get(id)?.length ?? 0 }] : []))
}

export function overviewOf(model: Model, stations: number, bridges: number, fewestLanes = 3): Overview {
  const lanes = model.lanes.map((lane) => {
    const perStation = Math.max(1, Math.ceil(lane.projects.length / stations))
    const starts = lane.projects.filter((_, index) => index % perStation === 0)
    return {
      ...laneName(lane), municipalities: counted(lane.projects.flatMap(municipalityTies), model), perStation,
      stations: starts.map((project, index) => ({ row: { id: project.id, project: { slug: project.slug, name: project.name }, parties: project.ties.length }, size: Math.min(perStation, lane.projects.length - index * perStation) })),
    }
  })
  const found = model.actors.filter(({ isMunicipality }) => !isMunicipality).map((actor) => {
    const stops = model.lanes.flatMap((lane, at) => {
      const projectCount = actor.ties.filter(({ project }) => project.lane === lane).length
      return projectCount > 0 ? [{ lane: lane.id, projectCount, at }] : []
    })
    return { actor, stops, centre: stops.reduce((sum, stop) => sum + stop.at * stop.projectCount, 0) / Math.max(1, actor.ties.length) }
  })
  const most = found.filter(({ stops }) => stops.length >= fewestLanes).toSorted((a, b) => b.stops.length - a.stops.length || b.actor.ties.length - a.actor.ties.length || compare(a.actor.id, b.actor.id)).slice(0, bridges)
  return {
    lanes,
    bridges: most.toSorted((a, b) => a.centre - b.centre || compare(a.actor.id, b.actor.id)).map(({ actor, stops }) => ({ organization: named(actor), projectCount: actor.ties.length, stops: stops.map(({ lane, projectCount }) => ({ lane, projectCount })) })),
  }
}

const tieOf = (tie: Tie) => ({ id: `${tie.project.slug} ${tie.organization.slug}`, project: { id: tie.project.id }, organization: { id: tie.organization.id }, roles: tie.roles, isUpstream: steers(tie) })

const rowOf = (project: Project) => ({
  id: project.id, lane: project.lane.id, project: { slug: project.slug, name: project.name }, phase: project.phase ? { phase: project.phase } : null, parties: project.ties.length,
  organizationCount: otherTies(project).length, municipalities: municipalityTies(project).map((tie) => ({ organization: { id: tie.organization.id }, isUpstream: steers(tie) })),
})

/** Where a project is: the one municipality that takes part, else the one seat of all that take part. */
function placeOf(project: Project): string {
  const names = municipalityTies(project).map(({ organization }) => organization.slug)
  const seats = new Set(otherTies(project).flatMap(({ organization }) => organization.seat ?? []))
  if (names.length > 0) return names.length === 1 ? (names[0] ?? '~other') : '~other'
  return seats.size === 1 ? ([...seats][0] ?? '~other') : '~other'
}

type Group = { id: string; themeLine: { number: number; name: string } | null; network: ReturnType<typeof networkOf>; municipality: { name: string } | null; projects: readonly Project[] }

function groupsOf(model: Model, slug: string): Group[] {
  const group = (id: string, projects: readonly Project[], more: Partial<Group> = {}): Group => ({ id, themeLine: null, network: null, municipality: null, projects, ...more })
  const lanes = model.lanes.filter(({ id, network }) => id === slug || network?.id === slug)
  if (slug === '~local') {
    const places = [...groupBy(lanes[0]?.projects ?? [], placeOf)].map(([place, projects]) => {
      const actor = model.actors.find((one) => one.slug === place)
      return group(actor?.id ?? '~other', projects, { municipality: actor ? { name: actor.name } : null })
    })
    return places.toSorted((a, b) => Number(a.id === '~other') - Number(b.id === '~other') || compare(a.municipality?.name ?? '', b.municipality?.name ?? ''))
  }
  if (slug === '~small') {
    return [...groupBy(lanes[0]?.projects ?? [], ({ network }) => network ?? '')].map(([id, projects]) => group(`network:${id}`, projects, { network: networkOf(model.networks.get(id)) })).toSorted((a, b) => compare(a.network?.name ?? '', b.network?.name ?? ''))
  }
  if (lanes.length === 0) {
    const projects = model.projects.filter(({ network }) => network === slug)
    return projects.length > 0 ? [group(`network:${slug}`, projects, { network: networkOf(model.networks.get(slug)) })] : []
  }
  return lanes.map(({ id, line, network, projects }) => group(id, projects, { themeLine: line ? { number: line.number, name: line.name } : null, network: networkOf(network) }))
}

export function networkOfSlug(model: Model, slug: string, mostOrganizations = 130): Network | undefined {
  const groups = groupsOf(model, slug)
  if (groups.length === 0) return undefined
  let at = 0
  const rows = new Map<string, number>()
  for (const { projects } of groups) {
    for (const [index, { id }] of projects.entries()) rows.set(id, at + index + 0.5)
    at += (projects.length || 1.9) + 0.55
  }
  const ties = groups.flatMap(({ projects }) => projects.flatMap(otherTies))
  const all = [...groupBy(ties, ({ organization }) => organization)].map(([organization, own]) => ({ organization: named(organization), projectCount: own.length, centre: own.reduce((sum, { project }) => sum + (rows.get(project.id) ?? 0), 0) / own.length }))
  const kept = all.toSorted((a, b) => b.projectCount - a.projectCount || compare(a.organization.id, b.organization.id)).slice(0, mostOrganizations)
  const network = networkOf(model.networks.get(slug))
  return {
    slug, network: network ? { name: network.name, shortName: network.shortName } : null, projectCount: groups.reduce((sum, { projects }) => sum + projects.length, 0), organizationCount: all.length, tieCount: ties.length,
    groups: groups.map(({ projects, ...group }) => ({ ...group, projectCount: projects.length, more: 0, rows: projects.map((project) => ({ ...rowOf(project), organizations: otherTies(project).map(tieOf) })) })),
    moreGroups: 0, organizations: kept.toSorted((a, b) => a.centre - b.centre || b.projectCount - a.projectCount || compare(a.organization.id, b.organization.id)), moreOrganizations: all.length - kept.length,
  }
}

const fullTie = (tie: Tie) => ({ ...tieOf(tie), organization: named(tie.organization) })

function egoRows(ties: readonly Tie[], model: Model, isOrganization: boolean, isRolled: boolean): Ego['groups'][number]['rows'] {
  const single = (tie: Tie) => ({ tie: fullTie(tie), row: isOrganization ? rowOf(tie.project) : null, lane: null, count: 1, others: isOrganization ? otherTies(tie.project).filter(({ organization }) => organization !== tie.organization).length : tie.organization.ties.length - 1 })
  const order = (tie: Tie) => model.lanes.indexOf(tie.project.lane)
  if (!isOrganization) return ties.toSorted((a, b) => Number(b.organization.ties.length > 1) - Number(a.organization.ties.length > 1) || byName(a.organization, b.organization)).map(single)
  const sorted = ties.toSorted((a, b) => order(a) - order(b) || byName(a.project, b.project))
  if (!isRolled) return sorted.map(single)
  return [...groupBy(sorted, (tie) => tie.project.lane)].map(([lane, own]) => (own.length === 1 && own[0] ? single(own[0]) : { tie: null, row: null, lane: laneName(lane), count: own.length, others: 0 }))
}

export function egoOf(model: Model, id: string, most = 42): Ego | undefined {
  const actor = model.actors.find((one) => one.id === id)
  const project = model.projects.find((one) => one.id === id)
  if (!actor && !project) return undefined
  const ties = actor ? actor.ties : project ? otherTies(project) : []
  const groups = roleOrder.flatMap((role) => {
    const own = ties.filter(({ roles }) => roles[0] === role)
    return own.length > 0 ? [{ role, isLeft: isUpstream(role) !== (actor !== undefined), own, isRolled: false }] : []
  })
  for (const isLeft of [true, false]) {
    const side = groups.filter((group) => group.isLeft === isLeft)
    const size = () => side.reduce((sum, { own, isRolled }) => sum + (isRolled ? egoRows(own, model, true, true).length : own.length), 0)
    // Only what an organization takes part in can be rolled up by lane.
    const bySize = actor ? side.toSorted((a, b) => b.own.length - a.own.length) : []
    for (const group of bySize) if (size() > most) group.isRolled = true
  }
  const shared = actor ? [...groupBy(actor.ties.flatMap(({ project: own }) => otherTies(own)).filter(({ organization }) => organization !== actor), ({ organization }) => organization)] : []
  return {
    organization: actor ? named(actor) : null,
    row: project ? { ...rowOf(project), project: { ...rowOf(project).project, network: networkOf(project.lane.network), themeLine: project.lane.line ?? null }, unnamedMunicipalities: null, municipalities: municipalityTies(project).map(tieOf) } : null,
    count: ties.length,
    groups: groups.map(({ role, isLeft, own, isRolled }) => ({ role, isLeft, count: own.length, rows: egoRows(own, model, actor !== undefined, isRolled).slice(0, most), more: Math.max(0, egoRows(own, model, actor !== undefined, isRolled).length - most) })),
    municipalities: actor ? counted(actor.ties.flatMap(({ project: own }) => municipalityTies(own)).filter(({ organization }) => organization !== actor), model) : [],
    together: shared.map(([organization, own]) => ({ organization: named(organization), projectCount: own.length })).filter(({ projectCount }) => projectCount > 1).toSorted((a, b) => b.projectCount - a.projectCount || compare(a.organization.id, b.organization.id)).slice(0, 6),
    overlaps: [], parts: [],
  }
}

type End = Actor | Project
const isActor = (end: End): end is Actor => 'isMunicipality' in end
const nodeOf = (end: End): ConnectionNode => (isActor(end) ? { id: end.id, organization: named(end), project: null, lane: null } : { id: end.id, organization: null, project: { id: end.id, slug: end.slug, name: end.name }, lane: end.lane.id })

export function connectionOf(model: Model, from: string, to: string, mostNodes = 8): Connection | undefined {
  const all: End[] = [...model.actors, ...model.projects]
  const [a, b] = [all.find(({ id }) => id === from), all.find(({ id }) => id === to)]
  if (!a || !b) return undefined
  const next = (end: End): End[] => (isActor(end) ? end.ties.map(({ project }) => project) : end.ties.map(({ organization }) => organization).filter((one) => !one.isMunicipality || one === a || one === b))
  const far = (start: End) => {
    const found = new Map<End, number>([[start, 0]])
    for (const [end, steps] of found) if (steps < 8) for (const other of next(end)) if (!found.has(other)) found.set(other, steps + 1)
    return found
  }
  const [fromA, fromB] = [far(a), far(b)]
  const distance = fromA.get(b) ?? null
  const layers = Array.from({ length: (distance ?? -1) + 1 }, (_, at) => [...fromA].filter(([end, steps]) => steps === at && steps + (fromB.get(end) ?? 99) === distance).map(([end]) => end).toSorted((x, y) => compare(x.id, y.id)))
  const kept = layers.map((nodes) => nodes.slice(0, mostNodes))
  const drawn = new Set(kept.flat())
  const placeOfEnd = new Map(kept.flatMap((nodes, layer) => nodes.map((node) => [node, layer] as const)))
  const ties = model.projects.flatMap((project) => project.ties).filter((tie) => drawn.has(tie.project) && drawn.has(tie.organization) && Math.abs((placeOfEnd.get(tie.project) ?? 0) - (placeOfEnd.get(tie.organization) ?? 0)) === 1)
  return { from: nodeOf(a), to: nodeOf(b), distance, layers: kept.map((nodes, at) => ({ nodes: nodes.map(nodeOf), leftOut: (layers[at]?.length ?? 0) - nodes.length })), ties: ties.map(tieOf), municipalities: [] }
}
