import { Link } from 'react-router'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { shortMunicipalityName } from '../../shared/pictures/municipalityName'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Note } from '../../shared/ui/Note'
import { uiTexts } from '../../shared/ui/ui.texts'
import { type chosenCell, type Municipality } from './coverage'
import { coverageTexts } from './coverage.texts'
import { StanceSign } from './StanceSign'

type Chosen = NonNullable<ReturnType<typeof chosenCell>>
type Props = { municipalities: readonly Municipality[]; chosen: Chosen | undefined; close: () => void }

/** What the source says of one cell. Its place is always there, so that choosing moves nothing. */
export function CoverageDetail({ municipalities, chosen, close }: Props) {
  const t = useTexts(coverageTexts)
  return (
    <div className="vakuitleg" role="status" aria-label={t.detail}>
      {chosen ? (
        <>
          <CellInWords municipality={municipalities.find(({ slug }) => slug === chosen.cell.municipality.slug)} chosen={chosen} />
          <button type="button" className="knop" onClick={close}>
            {t.close}
          </button>
        </>
      ) : (
        <p className="klein zacht">{t.detailHelp}</p>
      )}
    </div>
  )
}

function CellInWords({ municipality, chosen: { project, cell, participation } }: { municipality: Municipality | undefined; chosen: Chosen }) {
  const t = useTexts(coverageTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const format = useFormat()
  const registerLang = useRegisterLang()
  const { role, from, until, asOf, note, sources } = participation
  const facts = [
    label('stance', cell.stance),
    t.asRole(label('participationRole', role)),
    (from || until) && format.period({ from, until }),
    asOf && ui.asOf(format.date(asOf)).toLowerCase(),
  ]
  return (
    <p>
      <StanceSign stance={cell.stance} />{' '}
      {municipality && (
        <Link to={`/organisaties/${municipality.slug}`} {...registerLang}>
          {shortMunicipalityName(municipality.name)}
        </Link>
      )}
      {', '}
      <Link to={`/projecten/${project.slug}`} {...registerLang}>
        {project.name}
      </Link>
      : {facts.filter(Boolean).join(', ')}. <SourceNote citations={sources} />
      <Note>{note}</Note>
    </p>
  )
}
