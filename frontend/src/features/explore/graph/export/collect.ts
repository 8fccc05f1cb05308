import type { GraphTakeProjectsQuery, GraphTakeQuery, ParticipationRole } from '../../../../shared/gql/graphql'
import { isUpstream, roleOrder } from '../roles'
import type { Graph, GraphEdge, GraphNode } from './network'

type NodeOf<T> = T extends readonly (infer E)[] ? NonNullable<E> extends { node: infer N } ? N : never : never

export type TakenProject = NodeOf<GraphTakeProjectsQuery['explore']['projects']['edges']>
export type TakenParticipation = NodeOf<GraphTakeQuery['explore']['participations']['edges']>

/** Those of which both ends are there. */
export const knownOf = (participations: readonly TakenParticipation[]) =>
  participations.flatMap(({ project, organization, ...rest }) => (project && organization ? [{ ...rest, project, organization }] : []))

/** One edge for each pair of a project and an organization, as the pictures draw it, with all its roles. */
export function collect(projects: readonly TakenProject[], participations: readonly TakenParticipation[], title: string, made: string): Graph {
  const nodes = new Map<string, GraphNode>()
  for (const { id, lane, project } of projects) nodes.set(id, { id, label: project.name, type: 'project', kind: 'PROJECT', lane })
  const known = knownOf(participations)
  for (const { project, organization } of known) {
    if (!nodes.has(project.id)) nodes.set(project.id, { id: project.id, label: project.name, type: 'project', kind: 'PROJECT', lane: '' })
    nodes.set(organization.id, { id: organization.id, label: organization.name, type: 'organization', kind: organization.kind, lane: '' })
  }
  const pairs = new Map<string, Known[]>()
  for (const one of known) {
    const id = `${one.organization.id} ${one.project.id}`
    pairs.set(id, [...(pairs.get(id) ?? []), one])
  }
  const edges = [...pairs].map(([id, own]) => edgeOf(id, own))
  return { title, made, nodes: [...nodes.values()].toSorted(byId), edges: edges.toSorted(byId) }
}

type Known = { project: { id: string }; organization: { id: string }; role: ParticipationRole; from: string | null; until: string | null; asOf: string | null; sources: readonly unknown[] }

function edgeOf(id: string, own: readonly Known[]): GraphEdge {
  const roles = roleOrder.filter((role) => own.some((one) => one.role === role))
  const [role = 'PARTICIPANT'] = roles
  const [project, organization] = [own[0]?.project.id ?? '', own[0]?.organization.id ?? '']
  const [source, target] = isUpstream(role) ? [organization, project] : [project, organization]
  const since = own.flatMap((one) => one.from ?? []).toSorted()[0] ?? ''
  const asOf = own.flatMap((one) => one.asOf ?? []).toSorted().at(-1) ?? ''
  // A pair lasts as long as the last of its roles.
  const until = own.every((one) => one.until) ? (own.flatMap((one) => one.until ?? []).toSorted().at(-1) ?? '') : ''
  return { id, source, target, role, roles: roles.join(' '), since, until, asOf, sources: own.reduce((sum, one) => sum + one.sources.length, 0) }
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
