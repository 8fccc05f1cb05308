import type { NetworkMemberFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useTexts } from '../../shared/i18n/texts'
import { membersByRole } from './members'
import { networkTexts } from './network.texts'

type Props = { members: readonly NetworkMemberFragment[]; projects: number; bodies: number }

/** How large a network is. What no source counts is left out: a nought would say too much. */
export function NetworkKeyFigures({ members, projects, bodies }: Props) {
  const t = useTexts(networkTexts)
  const format = useFormat()
  const inRole = (role: string) => membersByRole(members).find((group) => group.role === role)?.members.length ?? 0
  const figures = [
    { count: inRole('OWNER'), name: t.owners },
    { count: inRole('PARTNER'), name: t.partners },
    { count: inRole('MEMBER'), name: t.members },
    { count: projects, name: t.projects },
    { count: bodies, name: t.bodies },
  ].filter(({ count }) => count > 0)
  return (
    <dl className="kern kort-in">
      {figures.map(({ count, name }) => (
        <div key={name(2)}>
          <dt>{name(count)}</dt>
          <dd>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
