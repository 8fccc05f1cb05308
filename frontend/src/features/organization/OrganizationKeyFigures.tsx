import { useState } from 'react'
import type { OrganizationMembershipFragment, OrganizationWorkFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { networksNow } from './memberships'
import { organizationTexts } from './organization.texts'
import { timesAs } from './work'

type Props = {
  projects: number
  decisions: number
  memberships: readonly OrganizationMembershipFragment[]
  participations: OrganizationWorkFragment['participations']
}

/** How much it does, large. Only what is more than nothing, except the projects. */
export function OrganizationKeyFigures({ projects, decisions, memberships, participations: { edges, pageInfo } }: Props) {
  const { keyFigures: t } = useTexts(organizationTexts)
  const format = useFormat()
  const shown = edges.flatMap((edge) => (edge ? [edge.node] : []))
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const networks = networksNow(memberships, today)
  const figures = [
    { value: networks, name: t.networks(networks) },
    // Sorted by role, leads first: they are all here, while those who pay may stand on a later page.
    { value: timesAs('LEAD', shown), name: t.lead },
    { value: pageInfo.hasNextPage ? 0 : timesAs('FUNDER', shown), name: t.funder },
    { value: decisions, name: t.decisions(decisions) },
  ]
  return (
    <dl className="kern">
      {[{ value: projects, name: t.projects(projects) }, ...figures.filter(({ value }) => value > 0)].map(({ value, name }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{format.number(value)}</dd>
        </div>
      ))}
    </dl>
  )
}
