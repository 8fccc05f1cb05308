import type { NamedLinkFragment, OverlapEndFragment, SourceStatementFragment } from '../../shared/gql/graphql'
import type { useFormat } from '../../shared/i18n/format'
import { capitalized, type useLabel } from '../../shared/labels/useLabel'

/** What has a page of its own. */
type Named = Extract<NamedLinkFragment, { slug: string }>

type Words = { label: ReturnType<typeof useLabel>; format: ReturnType<typeof useFormat>; asOf: (date: string) => string }

export type PageLink = { to: string; name: string }

/** A statement in a few words: what it says, and the pages of what it is about. */
export type Told = {
  title: string
  /** Its own page; most kinds of statements have none. */
  to?: string
  detail?: string
  about: readonly PageLink[]
}

const folders: Record<Named['__typename'], string> = {
  Project: 'projecten',
  Organization: 'organisaties',
  Network: 'netwerken',
  ThemeLine: 'themalijnen',
  Body: 'overleggen',
}

const pageOf = ({ __typename, slug }: Named) => `/${folders[__typename]}/${slug}`

const links = (...named: readonly (Named | null)[]): readonly PageLink[] =>
  named.flatMap((one) => (one ? [{ to: pageOf(one), name: one.name }] : []))

/** Of a record that may belong to several levels, the most exact one. */
const narrowest = (...named: readonly (Named | null)[]) => links(named.find((one) => one !== null) ?? null)

/** A project page tells an overlap best; else the network's. */
const endOfOverlap = ({ project, network }: OverlapEndFragment) => narrowest(project, network)

export function tell(statement: SourceStatementFragment, { label, format, asOf }: Words): Told {
  switch (statement.type) {
    case 'Project':
    case 'Organization':
    case 'Network':
    case 'ThemeLine':
    case 'Body':
      return { title: statement.name, to: pageOf(statement), about: [] }
    case 'Abbreviation':
      return { title: statement.short, to: `/begrippen?${new URLSearchParams({ zoek: statement.short })}`, detail: statement.long, about: [] }
    case 'Decision':
      return {
        title: statement.subject,
        to: `/besluiten/${statement.slug}`,
        detail: `${label('decisionOutcome', statement.outcome)}, ${format.date(statement.date)}`,
        about: [],
      }
    case 'PhaseStatement':
      return { title: capitalized(label('phase', statement.phase)), detail: asOf(format.date(statement.asOf)), about: links(statement.project) }
    case 'Result':
      return { title: statement.summary, about: links(statement.project) }
    case 'Participation':
      return { title: capitalized(label('participationRole', statement.participationRole)), about: links(statement.organization, statement.project) }
    case 'Membership':
      return { title: capitalized(label('membershipRole', statement.membershipRole)), about: links(statement.organization, statement.network) }
    case 'Post': {
      const place = narrowest(statement.body, statement.project, statement.themeLine, statement.network)
      return {
        title: capitalized(label('postRole', statement.postRole)),
        ...(statement.person && { detail: statement.person.name }),
        about: [...links(statement.organization), ...place],
      }
    }
    case 'FinanceLine':
      return {
        title: statement.line,
        detail: `${format.euros(statement.budgeted)}, ${statement.year}`,
        about: narrowest(statement.project, statement.themeLine, statement.network),
      }
    case 'Indicator': {
      const { value, unit, qualifier } = statement
      const amount = unit === 'percent' ? format.percent(value) : `${format.number(value)} ${unit}`
      return {
        title: statement.indicatorName,
        detail: qualifier ? `${label('qualifier', qualifier)} ${amount}` : amount,
        about: narrowest(statement.project, statement.themeLine, statement.network),
      }
    }
    case 'Recommendation':
      return { title: capitalized(statement.topic), detail: statement.recommendationSummary, about: links(statement.network) }
    case 'Overlap':
      return { title: statement.overlapSummary, about: [...endOfOverlap(statement.left), ...endOfOverlap(statement.right)] }
  }
}
