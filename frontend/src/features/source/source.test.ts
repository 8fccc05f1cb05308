import { describe, expect, it } from 'vitest'
import type { SourceStatementFragment } from '../../shared/gql/graphql'
import { readState } from '../../shared/list/urlState'
import { siteOf } from './siteOf'
import { sourceListSpec, toSourceFilter, toSourceOrder, totalOf } from './sourceList'
import { byKind, kindOf, placesIn } from './statements'
import { tell } from './tell'

const words = {
  label: (_kind: string, value: string) => value.toLowerCase(),
  format: {
    date: (date: string) => date,
    period: () => '',
    euros: (amount: number) => `€ ${amount}`,
    number: String,
    percent: (value: number) => `${value}%`,
    list: (items: readonly string[]) => items.join(', '),
  },
  asOf: (date: string) => `stand van ${date}`,
}
const base = { id: 'x', audience: 'PUBLIC' as const, sources: [] }
const project = { __typename: 'Project' as const, slug: 'p', name: 'Project P' }
const network = { __typename: 'Network' as const, slug: 'n', name: 'Netwerk N' }
const organization = { __typename: 'Organization' as const, slug: 'o', name: 'Organisatie O' }
const told = (statement: object) => tell({ ...base, ...statement } as unknown as SourceStatementFragment, words)

describe('a statement that rests on a source', () => {
  it('leads to its own page when it has one', () => {
    expect(told({ type: 'Project', ...project })).toEqual({ title: 'Project P', to: '/projecten/p', about: [] })
    expect(told({ type: 'Body', __typename: 'Body', slug: 'b', name: 'BO' }).to).toBe('/overleggen/b')
    expect(told({ type: 'Abbreviation', short: 'P&O', long: 'Personeel' }).to).toBe('/begrippen?zoek=P%26O')
    expect(told({ type: 'Decision', slug: 'd', subject: 'Plan', outcome: 'ADOPTED', date: '2025' })).toMatchObject({ to: '/besluiten/d', detail: 'adopted, 2025' })
  })
  it('leads to what it is about when it has none', () => {
    expect(told({ type: 'Participation', participationRole: 'LEAD', organization, project })).toEqual({
      title: 'Lead', about: [{ to: '/organisaties/o', name: 'Organisatie O' }, { to: '/projecten/p', name: 'Project P' }],
    })
    expect(told({ type: 'PhaseStatement', phase: 'DESIGN', asOf: '2025-05', project }).detail).toBe('stand van 2025-05')
    expect(told({ type: 'Overlap', overlapSummary: 'Zelfde', left: { topic: null, project, network }, right: { topic: 'x', project: null, network } }).about)
      .toEqual([{ to: '/projecten/p', name: 'Project P' }, { to: '/netwerken/n', name: 'Netwerk N' }])
  })
  it('names the most exact thing of money and figures', () => {
    expect(told({ type: 'FinanceLine', line: 'Huur', year: 2025, budgeted: 10, project: null, themeLine: null, network })).toEqual({
      title: 'Huur', detail: '€ 10, 2025', about: [{ to: '/netwerken/n', name: 'Netwerk N' }],
    })
    const indicator = { type: 'Indicator', indicatorName: 'Bereik', value: 5, qualifier: null, project, themeLine: null, network }
    expect(told({ ...indicator, unit: 'percent' })).toMatchObject({ detail: '5%', about: [{ to: '/projecten/p' }] })
    expect(told({ ...indicator, unit: 'fte', qualifier: 'ABOUT' }).detail).toBe('about 5 fte')
  })
  it('leads nowhere where the reader may see nothing of it', () => {
    expect(told({ type: 'Result', summary: 'Klaar', project: null })).toEqual({ title: 'Klaar', about: [] })
  })
})

const statement = (type: string, ...at: string[]) => ({ type, sources: [...at.map((place) => ({ at: place, source: { slug: 's' } })), { at: 'H9', source: { slug: 'elders' } }] })

describe('what rests on a source', () => {
  it('stands per kind, each with the places in this source only', () => {
    const kinds = byKind([statement('FinanceLine', 'T1'), statement('Project', 'H1', 'H2'), statement('FinanceLine')])
    expect(kinds.map(({ kind, all }) => [kind, all.length])).toEqual([['FINANCE_LINE', 2], ['PROJECT', 1]])
    expect(placesIn(statement('Project', 'H1', 'H2'), 's')).toEqual(['H1', 'H2'])
  })
  it('has a kind for the name of every type', () => {
    expect(kindOf('PhaseStatement')).toBe('PHASE_STATEMENT')
    expect(kindOf('Query')).toBeUndefined()
    expect(totalOf([{ count: 2 }, { count: 3 }])).toBe(5)
  })
})

const state = (query: string) => readState(new URLSearchParams(query), sourceListSpec)

describe('the list of sources', () => {
  it('asks for what the address says', () => {
    expect(toSourceFilter(state('zoek=valpreventie&soort=rapport&soort=REGELING'))).toEqual({ text: 'valpreventie', kinds: ['REPORT'] })
    expect(toSourceOrder(state('sorteer=nieuwste'))).toEqual({ field: 'DATE', direction: 'DESC' })
    expect(toSourceFilter(state(''))).toEqual({})
  })
  it('says where a link goes', () => {
    expect(siteOf('https://www.voorbeeld.nl/stuk.pdf')).toBe('voorbeeld.nl')
    expect(siteOf('geen adres')).toBe('geen adres')
  })
})
