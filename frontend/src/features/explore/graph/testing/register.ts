/** The real register as the pictures' answers: what the backend works out, worked out anew from the bundled files. For tests only. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ParticipationRole, Phase } from '../../../../shared/gql/graphql'
import { groupBy } from '../../../../shared/list/groupBy'
import { roleOrder } from '../roles'

type Sourced = { id: string }
export type Records = {
  organizations: (Sourced & { name: string; shortName?: string; kind: string; municipality?: string; tile?: { code: string; column: number; row: number } })[]
  projects: (Sourced & { name: string; network?: string; themeLine?: string; phases: { phase: Phase }[] })[]
  participations: (Sourced & { project: string; organization: string; role: ParticipationRole })[]
  networks: (Sourced & { name: string; shortName?: string })[]
  themeLines: (Sourced & { network: string; number: number; name: string })[]
}

// Tests and scripts run in the frontend's folder.
const folder = join(process.cwd(), '../backend/src/main/resources/register')
const read = <T>(name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as T

export const readRecords = (): Records => ({
  organizations: read('organizations'),
  projects: read('projects'),
  participations: read('participations'),
  networks: read('networks'),
  themeLines: read('theme-lines'),
})

/** The same numbers for the same seed. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The same records in another order. */
export function shuffled(records: Records, seed: number): Records {
  const next = random(seed)
  const shuffle = <T>(list: readonly T[]) => list.map((value) => ({ value, at: next() })).toSorted((a, b) => a.at - b.at).map(({ value }) => value)
  return {
    organizations: shuffle(records.organizations), projects: shuffle(records.projects), participations: shuffle(records.participations),
    networks: shuffle(records.networks), themeLines: shuffle(records.themeLines),
  }
}

/** Without one in twenty of the projects, organizations and participations. */
export function thinned(records: Records, seed: number, part = 0.05): Records {
  const next = random(seed)
  const keep = () => next() >= part
  const projects = records.projects.filter(keep)
  const organizations = records.organizations.filter(({ kind }) => kind === 'MUNICIPALITY' || keep())
  const known = new Set([...projects, ...organizations].map(({ id }) => id))
  return { ...records, projects, organizations, participations: records.participations.filter(({ project, organization }) => known.has(project) && known.has(organization) && keep()) }
}

/** With one in twenty of the projects and organizations a second time, under another name in the alphabet. */
export function grown(records: Records, seed: number, part = 0.05): Records {
  const next = random(seed)
  const letter = () => 'abcdefghijklmnopqrstuvwxyz'.charAt(Math.floor(next() * 26))
  const copies = new Map<string, string>()
  const copy = <T extends { id: string; name: string }>(list: readonly T[], prefix: string): T[] =>
    list.flatMap((one) => {
      if (next() >= part) return [one]
      const start = letter() + letter()
      copies.set(prefix + one.id, `${start}-${one.id}`)
      return [one, { ...one, id: `${start}-${one.id}`, name: `${start} ${one.name}` }]
    })
  const projects = copy(records.projects, 'p:')
  const organizations = [...records.organizations.filter(({ kind }) => kind === 'MUNICIPALITY'), ...copy(records.organizations.filter(({ kind }) => kind !== 'MUNICIPALITY'), 'o:')]
  const participations = records.participations.flatMap((one) => {
    const [project, organization] = [copies.get(`p:${one.project}`), copies.get(`o:${one.organization}`)]
    return [one, ...(project ? [{ ...one, id: `${one.id}~p`, project }] : []), ...(organization ? [{ ...one, id: `${one.id}~o`, organization }] : [])]
  })
  return { ...records, projects, organizations, participations }
}

export type Tie = { project: Project; organization: Actor; roles: ParticipationRole[] }
export type Project = { id: string; slug: string; name: string; lane: LaneModel; network: string | undefined; phase: Phase | undefined; ties: Tie[] }
export type Actor = { id: string; slug: string; name: string; shortName: string | null; isMunicipality: boolean; seat: string | undefined; ties: Tie[] }
export type LaneModel = { id: string; kind: 'THEME_LINE' | 'WITHOUT_THEME_LINE' | 'NETWORK' | 'SEVERAL_NETWORKS' | 'LOCAL'; network: Records['networks'][number] | undefined; line: Records['themeLines'][number] | undefined; projects: Project[] }
export type Model = { lanes: LaneModel[]; projects: Project[]; actors: Actor[]; records: Records; networks: Map<string, Records['networks'][number]> }

export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
export const bucket = (count: number) => (count < 1 ? 0 : Math.floor(Math.log2(count)) + 1)
export const byName = (a: { name: string; id: string }, b: { name: string; id: string }) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.id, b.id)

const fewest = 3

export function modelOf(records: Records): Model {
  const networks = new Map(records.networks.map((network) => [network.id, network]))
  const lanes = new Map<string, LaneModel>()
  const add = (lane: Omit<LaneModel, 'projects'>) => lanes.get(lane.id) ?? (lanes.set(lane.id, { ...lane, projects: [] }), lanes.get(lane.id) as LaneModel)
  const inLine = (id: string) => records.projects.filter(({ themeLine }) => themeLine === id).length
  const split = new Set(records.networks.map(({ id }) => id).filter((id) => records.themeLines.filter((line) => line.network === id && inLine(line.id) >= fewest).length >= 2))
  for (const line of records.themeLines) if (split.has(line.network)) add({ id: `themeLine:${line.id}`, kind: 'THEME_LINE', network: networks.get(line.network), line })
  const sizes = groupBy(records.projects, ({ network }) => network)
  const laneOf = ({ network, themeLine }: Records['projects'][number]): LaneModel => {
    if (!network) return add({ id: '~local', kind: 'LOCAL', network: undefined, line: undefined })
    const line = records.themeLines.find(({ id }) => id === themeLine)
    if (split.has(network)) return line ? add({ id: `themeLine:${line.id}`, kind: 'THEME_LINE', network: networks.get(network), line }) : add({ id: `network:${network}`, kind: 'WITHOUT_THEME_LINE', network: networks.get(network), line: undefined })
    if ((sizes.get(network)?.length ?? 0) >= fewest) return add({ id: `network:${network}`, kind: 'NETWORK', network: networks.get(network), line: undefined })
    return add({ id: '~small', kind: 'SEVERAL_NETWORKS', network: undefined, line: undefined })
  }
  const projects = records.projects.map((project): Project => {
    const lane = laneOf(project)
    const found: Project = { id: `project:${project.id}`, slug: project.id, name: project.name, lane, network: project.network, phase: project.phases.at(-1)?.phase, ties: [] }
    lane.projects.push(found)
    return found
  })
  const actors = records.organizations.map((one): Actor => ({ id: `organization:${one.id}`, slug: one.id, name: one.name, shortName: one.shortName ?? null, isMunicipality: one.kind === 'MUNICIPALITY', seat: one.municipality, ties: [] }))
  tieUp(records, projects, actors)
  const rank = { THEME_LINE: 0, WITHOUT_THEME_LINE: 0, NETWORK: 1, SEVERAL_NETWORKS: 2, LOCAL: 3 }
  const ordered = [...lanes.values()].toSorted((a, b) => rank[a.kind] - rank[b.kind] || (rank[a.kind] === 0 ? compare(a.network?.id ?? '', b.network?.id ?? '') || (a.line?.number ?? 99) - (b.line?.number ?? 99) : bucket(b.projects.length) - bucket(a.projects.length)) || compare(a.id, b.id))
  for (const lane of ordered) lane.projects.sort(byName)
  return { lanes: ordered, projects: projects.toSorted(byName), actors: actors.toSorted(byName), records, networks }
}

const firstRole = (tie: Tie) => roleOrder.indexOf(tie.roles[0] ?? 'DECLINED')

function tieUp(records: Records, projects: readonly Project[], actors: readonly Actor[]) {
  const [bySlug, actorBySlug] = [new Map(projects.map((one) => [one.slug, one])), new Map(actors.map((one) => [one.slug, one]))]
  for (const { project, organization, role } of records.participations) {
    const [left, right] = [bySlug.get(project), actorBySlug.get(organization)]
    if (!left || !right || role === 'DECLINED') continue
    let tie = left.ties.find((one) => one.organization === right)
    if (!tie) {
      tie = { project: left, organization: right, roles: [] }
      left.ties.push(tie)
      right.ties.push(tie)
    }
    tie.roles.push(role)
  }
  for (const { ties } of projects) for (const tie of ties) tie.roles = [...new Set(tie.roles)].toSorted((a, b) => roleOrder.indexOf(a) - roleOrder.indexOf(b))
  for (const { ties } of projects) ties.sort((a, b) => firstRole(a) - firstRole(b) || byName(a.organization, b.organization))
  for (const { ties } of actors) ties.sort((a, b) => byName(a.project, b.project))
}
