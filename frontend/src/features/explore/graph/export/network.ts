/** Who does what as nodes and edges, for other programs. */
export type GraphNode = { id: string; label: string; type: 'project' | 'organization'; kind: string; lane: string }
export type GraphEdge = { id: string; source: string; target: string; role: string; roles: string; since: string; until: string; asOf: string; sources: number }
export type Graph = { title: string; made: string; nodes: readonly GraphNode[]; edges: readonly GraphEdge[] }

const nodeFields = ['type', 'kind', 'lane'] as const
const edgeFields = ['role', 'roles', 'since', 'until', 'asOf', 'sources'] as const

/** XML 1.0 knows no control characters, not even escaped. */
export const escape = (text: string | number) =>
  // oxlint-disable-next-line no-control-regex
  String(text).replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const typeOf = (field: string) => (field === 'sources' ? 'int' : 'string')

/** GraphML: yEd, NetworkX, igraph. An edge runs from who steers to who carries out. */
export function toGraphml({ title, nodes, edges }: Graph): string {
  const keys = [
    key('node', 'label', 'string'), ...nodeFields.map((field) => key('node', field, 'string')),
    ...edgeFields.map((field) => key('edge', field, typeOf(field))),
  ]
  const data = (scope: string, field: string, value: string | number) => `<data key="${scope}-${field}">${escape(value)}</data>`
  return lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    `<graph id="${escape(title)}" edgedefault="directed">`,
    ...nodes.map((node) => `<node id="${escape(node.id)}">${data('node', 'label', node.label)}${nodeFields.map((field) => data('node', field, node[field])).join('')}</node>`),
    ...edges.map((edge) => `<edge id="${escape(edge.id)}" source="${escape(edge.source)}" target="${escape(edge.target)}">${edgeFields.map((field) => data('edge', field, edge[field])).join('')}</edge>`),
    '</graph>',
    '</graphml>',
  ])
}

const key = (scope: string, field: string, type: string) => `<key id="${scope}-${field}" for="${scope}" attr.name="${field}" attr.type="${type}"/>`

/** GEXF 1.2draft: Gephi, graphology, and NetworkX read it all three. */
export function toGexf({ title, made, nodes, edges }: Graph): string {
  return lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
    `<meta lastmodifieddate="${escape(made)}"><creator>Koerswijzer</creator><description>${escape(title)}</description></meta>`,
    '<graph mode="static" defaultedgetype="directed">',
    ...attributes('node', nodeFields), ...attributes('edge', edgeFields),
    '<nodes>', ...nodes.map((node) => `<node id="${escape(node.id)}" label="${escape(node.label)}">${values(node, nodeFields)}</node>`), '</nodes>',
    '<edges>', ...edges.map((edge) => `<edge id="${escape(edge.id)}" source="${escape(edge.source)}" target="${escape(edge.target)}">${values(edge, edgeFields)}</edge>`), '</edges>',
    '</graph>',
    '</gexf>',
  ])
}

const attributes = (scope: string, fields: readonly string[]) => [
  `<attributes class="${scope}">`,
  ...fields.map((field) => `<attribute id="${field}" title="${field}" type="${typeOf(field) === 'int' ? 'integer' : 'string'}"/>`),
  '</attributes>',
]

const values = (of: Readonly<Record<string, string | number>>, fields: readonly string[]) =>
  `<attvalues>${fields.map((field) => `<attvalue for="${field}" value="${escape(of[field] ?? '')}"/>`).join('')}</attvalues>`

const lines = (all: readonly string[]) => `${all.join('\n')}\n`
