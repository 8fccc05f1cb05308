import { Link } from 'react-router'
import type { OrganizationPostFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Icon } from '../../shared/ui/Icon'
import { Section } from '../../shared/ui/Section'
import { OtherSeats } from './OtherSeats'
import { organizationTexts } from './organization.texts'
import { seatRoutes, type BodySeats, type SeatRoute } from './seats'
import './organization.css'

/** Beyond so many stops a lying route has no room for words. */
const mostLying = 4

/** Whom to approach: the bodies in which it sits, by function and never by person. */
export function OrganizationSeats({ name, posts }: { name: string; posts: readonly OrganizationPostFragment[] }) {
  const t = useTexts(organizationTexts)
  if (posts.length === 0) return null
  return (
    <Section title={t.seats(name)} className="wegwijs">
      {seatRoutes(posts).map((route) => (
        <Route key={route.network?.slug ?? ''} name={name} route={route} />
      ))}
      <OtherSeats posts={posts.filter(({ body }) => !body)} />
      <p className="klein zacht">
        <Icon name="info" /> {t.noPersons}
      </p>
    </Section>
  )
}

function Route({ name, route: { network, stops } }: { name: string; route: SeatRoute }) {
  const t = useTexts(organizationTexts)
  return (
    <>
      {network && <h3 className="vh">{t.seatsIn(name, network.name)}</h3>}
      <ol className={stops.length > mostLying ? 'halten route' : 'halten breed route'}>
        {stops.map((stop) => (
          <Stop key={stop.body.slug} name={name} stop={stop} />
        ))}
      </ol>
    </>
  )
}

function Stop({ name, stop: { body, roles, sources } }: { name: string; stop: BodySeats }) {
  const t = useTexts(organizationTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  const words = format.list(roles.map((role) => label('postRole', role)))
  return (
    <li>
      <p className="vraag">{t.ask[body.kind]}</p>
      <p className="overlegnaam">
        <Link to={`/overleggen/${body.slug}`} {...registerLang}>
          {body.name}
        </Link>{' '}
        <span className="klein zacht">{body.shortName}</span>
      </p>
      <p>
        <span className="etiket">{t.seatAs(name, words)}</span> <SourceNote citations={sources} />
      </p>
      <BodyWords body={body} />
    </li>
  )
}

/** How often the body meets, when its papers must be in and what it prepares for, as far as a source says. */
function BodyWords({ body: { meetingsPerYear, minLeadTimeDays, preparesFor, sources } }: Pick<BodySeats, 'body'>) {
  const t = useTexts(organizationTexts)
  const words = [
    preparesFor && t.prepares(preparesFor.name),
    meetingsPerYear !== null && t.rhythm(meetingsPerYear),
    minLeadTimeDays !== null && t.leadTime(minLeadTimeDays),
  ].filter(Boolean)
  if (words.length === 0) return null
  return (
    <p className="klein">
      {words.join(' ')} <SourceNote citations={sources} />
    </p>
  )
}
