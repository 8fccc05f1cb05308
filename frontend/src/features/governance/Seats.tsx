import { Link } from 'react-router'
import type { SeatFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { shortMunicipalityName } from '../../shared/pictures/municipalityName'
import { MarkedTiles } from '../../shared/pictures/Tiles'
import { distinctCitations } from '../../shared/sources/numbering'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Note } from '../../shared/ui/Note'
import { uiTexts } from '../../shared/ui/ui.texts'
import { governanceTexts } from './governance.texts'
import { onTheMap, seatsByRole } from './seats'
import { Title } from '../../shared/ui/Title'
import './governance.css'

/** Who sits where, a block per role; municipalities as tiles where a role has many. */
export function Seats({ seats }: { seats: readonly SeatFragment[] }) {
  const label = useLabel()
  return (
    <div className="rollen zetels">
      {seatsByRole(seats).map((group) => (
        <div key={group.role}>
          <Title level={3}>{capitalized(label('postRole', group.role))}</Title>
          <SeatsOfRole word={label('postRole', group.role)} seats={group.seats} />
        </div>
      ))}
    </div>
  )
}

function SeatsOfRole({ word, seats }: { word: string; seats: readonly SeatFragment[] }) {
  const t = useTexts(governanceTexts)
  const { tiles, rest } = onTheMap(seats)
  const municipalities = tiles.flatMap(({ organization }) => (organization ? [{ ...organization, mark: word }] : []))
  return (
    <>
      {tiles.length > 0 && (
        <>
          <p className="klein">
            {t.municipalities} <SourceNote citations={distinctCitations(tiles.flatMap(({ sources }) => sources))} />
          </p>
          <MarkedTiles tiles={municipalities} to={(slug) => `/organisaties/${slug}`} />
        </>
      )}
      <ul>
        {rest.map((seat) => (
          <li key={seat.id}>
            <Seat seat={seat} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** An organization, or the holder of a public office with what the source calls it and when. */
function Seat({ seat: { organization, person, asOf, note, sources } }: { seat: SeatFragment }) {
  const ui = useTexts(uiTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  return (
    <>
      {person && (
        <>
          <b {...registerLang}>{person.name}</b>{' '}
        </>
      )}
      {organization && (
        <Link to={`/organisaties/${organization.slug}`} {...registerLang}>
          {shortMunicipalityName(organization.name)}
        </Link>
      )}{' '}
      <SourceNote citations={sources} />
      {person && (
        <span className="klein zacht">
          <span {...registerLang}>{person.function}</span>, {ui.asOf(format.date(person.asOf)).toLowerCase()}
        </span>
      )}
      {asOf && !person && <span className="klein zacht">{ui.asOf(format.date(asOf))}</span>}
      <Note>{note}</Note>
    </>
  )
}
