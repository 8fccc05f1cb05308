import type {
  BodyStopFragment, CoverageProjectFragment, IndicatorValueFragment, MoneyLineFragment, NetworkCoverageQuery, NetworkGovernanceQuery,
  NetworkMattersQuery, NetworkPageQuery, RecommendationItemFragment, Stance,
} from '../../shared/gql/graphql'

/** A small network with one of everything that its page shows. */
const sources = [
  { at: 'H1', source: { id: 's', slug: 's', title: 'Rapport', publisher: 'P', date: '2025', url: null, kind: 'REPORT' as const, audience: 'PUBLIC' as const } },
]
const open = { audience: 'PUBLIC' as const, note: null, sources }

const member = (role: 'OWNER' | 'HOST', slug: string, name: string, column: number | null) => ({
  ...open,
  id: `membership:${slug}-${role}`,
  role,
  from: '2023-04',
  until: null,
  organization: { slug, name, kind: column === null ? ('HEALTH_INSURER' as const) : ('MUNICIPALITY' as const), tile: column === null ? null : { column, row: 0 } },
})

const stop = (slug: string, parent: string | null, themeLine: string | null) => ({
  node: { slug, name: slug, parent: parent ? { slug: parent } : null, phase: null, themeLine: themeLine ? { slug: themeLine } : null },
})

const page: NetworkPageQuery = {
  network: {
    ...open,
    id: 'network:koers', slug: 'koers', name: 'Koers', shortName: null, kind: 'PROGRAMME', summary: 'Samen op weg.', start: '2023-04', end: '2026',
    legalForm: null, confirmedAt: null, host: { slug: 'verzekeraar', name: 'Verzekeraar' },
    memberships: [member('OWNER', 'dorp', 'Gemeente Dorp', 0), member('OWNER', 'stad', 'Gemeente Stad', 1), member('HOST', 'verzekeraar', 'Verzekeraar', null)],
    themeLines: [
      { slug: 'geldzaken', number: 1, name: 'Geldzaken', ambition: 'Genoeg geld.', summary: 'Over geld.' },
      { slug: 'jeugd', number: 2, name: 'Jeugd', ambition: 'Fijn opgroeien.', summary: 'Het werk gebeurt elders.' },
    ],
    projects: { totalCount: 3, edges: [stop('schuldhulp', null, 'geldzaken'), stop('deel', 'schuldhulp', 'geldzaken'), stop('los', null, null)] },
    bodies: [{ slug: 'bo' }],
  },
}

const body = (slug: string, name: string, shortName: string, more: Partial<BodyStopFragment>): BodyStopFragment => ({
  ...open, slug, name, shortName, kind: 'BOARD_CONSULTATION', mandate: 'Praat.', meetingsPerYear: null, minLeadTimeDays: null, preparesFor: null, ...more,
})

const governance: NetworkGovernanceQuery = {
  network: {
    bodies: [
      body('ao', 'Ambtelijk overleg', 'AO', { kind: 'OFFICIAL_CONSULTATION', minLeadTimeDays: 14, preparesFor: { slug: 'bo' } }),
      body('bo', 'Bestuurlijk overleg', 'BO', { meetingsPerYear: 3 }),
      body('wg', 'Werkgroep', 'WG', { kind: 'PROJECT_GROUP' }),
    ],
    posts: [],
    decisions: { totalCount: 0, edges: [] },
  },
}

const covered = (slug: string, name: string, hasLine: boolean, dorp: Stance): { node: CoverageProjectFragment } => ({
  node: {
    slug,
    name,
    themeLine: hasLine ? { slug: 'geldzaken', number: 1, name: 'Geldzaken' } : null,
    municipalities: [
      {
        stance: dorp,
        municipality: { slug: 'dorp' },
        participation: dorp === 'UNKNOWN' ? null : { role: 'PARTICIPANT', from: null, until: null, asOf: '2025-05', note: null, sources },
      },
      { stance: 'UNKNOWN', municipality: { slug: 'stad' }, participation: null },
    ],
  },
})

const coverage: NetworkCoverageQuery = {
  network: {
    municipalities: [
      { slug: 'dorp', name: 'Gemeente Dorp', tile: { code: 'DOR' } },
      { slug: 'stad', name: 'Gemeente Stad', tile: { code: 'STA' } },
    ],
    projects: {
      totalCount: 3,
      edges: [covered('schuldhulp', 'Schuldhulp', true, 'TAKES_PART'), covered('deel', 'Deel', true, 'UNKNOWN'), covered('los', 'Los', false, 'UNKNOWN')],
    },
  },
}

const money = (line: string, budgeted: number, more: Partial<MoneyLineFragment> = {}): MoneyLineFragment => ({
  ...open, id: `finance:${line}`, line, funder: null, budgeted, spent: null, balance: null, derived: false, themeLine: null, project: null, ...more,
})
const drinkers = (date: string, value: number): IndicatorValueFragment => ({
  ...open, id: `indicator:${date}`, name: 'Zware drinkers', value, unit: 'percent', qualifier: null, date,
  area: { kind: 'REGION', name: 'Regio' }, themeLine: null, project: null,
})
const recommendation = (kind: 'ADVICE' | 'WISH'): RecommendationItemFragment => ({
  ...open, id: kind, topic: 'focus', kind, summary: 'Doe minder.', addressedTo: 'BO',
})

const matters: NetworkMattersQuery = {
  network: {
    finances: [
      {
        year: 2024, version: 'begroting', periodUntil: null,
        tables: [
          {
            name: 'Baten en lasten', side: 'INCOME', addsUp: true, difference: { budgeted: 0, spent: null, balance: null },
            lines: [money('Provincie', 100), money('Rijk', 200)], total: money('Totaal baten', 300), furtherTotals: [],
          },
          {
            name: 'Baten en lasten', side: 'EXPENSE', addsUp: false, difference: { budgeted: 5, spent: null, balance: null },
            lines: [money('Geheim', 100, { audience: 'OWNER' }), money('Rest', 200)],
            total: money('Totaal lasten', 305, { note: 'Let op: de bron zegt zelf dat dit afwijkt.' }), furtherTotals: [],
          },
        ],
      },
    ],
    indicators: [drinkers('2020', 9), drinkers('2024', 7)],
    recommendations: [recommendation('ADVICE'), recommendation('WISH')],
    overlaps: [
      {
        ...open, id: 'overlap:1', summary: 'Beide doen dit.', stated: true,
        left: { topic: 'geld', project: null, network: { slug: 'koers', name: 'Koers' } },
        right: { topic: 'schulden', project: null, network: { slug: 'ander', name: 'Ander netwerk' } },
      },
    ],
  },
}

export const network = matters.network
export const answers = { NetworkPage: page, NetworkGovernance: governance, NetworkCoverage: coverage, NetworkMatters: matters }
