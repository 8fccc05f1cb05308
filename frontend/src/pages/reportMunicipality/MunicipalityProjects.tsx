import { Link } from 'react-router'
import { AbbreviatedText } from '../../features/abbreviation'
import { addressOf, useReportPlace } from '../../features/report'
import type { MunicipalityProjectFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { DataTable } from '../../shared/list/DataTable'
import { SourceNote } from '../../shared/sources/SourceNote'
import { reportMunicipalityTexts } from './reportMunicipality.texts'

type Row = MunicipalityProjectFragment

/** The projects that a source names the municipality with. */
export function MunicipalityProjects({ projects }: { projects: readonly Row[] }) {
  const t = useTexts(reportMunicipalityTexts)
  const label = useLabel()
  const registerLang = useRegisterLang()
  const place = useReportPlace()
  return (
    <DataTable
      caption={t.projects}
      rows={projects}
      rowKey={({ section }) => section.project.slug}
      columns={[
        {
          key: 'project',
          header: t.project,
          cell: ({ section: { chapter, project } }) => (
            <Link to={addressOf(place, chapter, project.slug)} {...registerLang}>
              {project.name}
            </Link>
          ),
        },
        { key: 'stance', header: t.stance, cell: (row) => <Stance row={row} /> },
        { key: 'phase', header: t.phase, cell: ({ section: { phase } }) => (phase ? capitalized(label('phase', phase.phase)) : <span className="zacht">{t.phaseUnknown}</span>) },
        { key: 'result', header: t.result, cell: (row) => <Newest row={row} /> },
      ]}
    />
  )
}

function Stance({ row: { stance: { stance, participation } } }: { row: Row }) {
  const label = useLabel()
  const format = useFormat()
  const from = participation?.from
  const until = participation?.until
  return (
    <>
      {capitalized(label('stance', stance))}
      {(from || until) && `, ${format.period({ from, until })}`} {participation && <SourceNote citations={participation.sources} />}
    </>
  )
}

function Newest({ row: { section } }: { row: Row }) {
  const t = useTexts(reportMunicipalityTexts)
  const result = section.results.at(-1)
  if (!result) return <span className="zacht">{t.noResult}</span>
  return (
    <>
      <AbbreviatedText>{result.summary}</AbbreviatedText> <SourceNote citations={result.sources} />
    </>
  )
}
