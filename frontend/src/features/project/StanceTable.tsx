import { Link } from 'react-router'
import type { ProjectTakingPartFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { AsTable } from '../../shared/list/AsTable'
import { shortMunicipalityName } from '../../shared/pictures/TileMap'
import { Note } from '../../shared/ui/Note'
import { projectTexts } from './project.texts'
import { Since } from './ProjectLeads'

type Stances = ProjectTakingPartFragment['municipalities']

/** The tiles as a table: also since when, and on whose word. Three short columns fit the narrowest screen as they are. */
export function StanceTable({ stances }: { stances: Stances }) {
  const t = useTexts(projectTexts)
  const byName = stances.toSorted((a, b) => a.municipality.name.localeCompare(b.municipality.name, 'nl'))
  return (
    <AsTable label={t.asTable}>
      <table className="naast">
        <caption className="vh">{t.municipalities}</caption>
        <thead>
          <tr>
            <th scope="col">{t.municipality}</th>
            <th scope="col">{t.stance}</th>
            <th scope="col">{t.sinceAndSource}</th>
          </tr>
        </thead>
        <tbody>
          {byName.map((stance) => (
            <StanceRow key={stance.municipality.slug} stance={stance} />
          ))}
        </tbody>
      </table>
    </AsTable>
  )
}

function StanceRow({ stance: { municipality, stance, participation } }: { stance: Stances[number] }) {
  const label = useLabel()
  const registerLang = useRegisterLang()
  return (
    <tr>
      <th scope="row">
        <Link to={`/organisaties/${municipality.slug}`} {...registerLang}>
          {shortMunicipalityName(municipality.name)}
        </Link>
      </th>
      <td>{label('stance', stance)}</td>
      <td>
        {participation && (
          <>
            <Since participation={participation} />
            <Note>{participation.note}</Note>
          </>
        )}
      </td>
    </tr>
  )
}
