import { Link } from 'react-router'
import type { Stance } from '../gql/graphql'
import { useRegisterLang } from '../i18n/language'
import { useTexts } from '../i18n/texts'
import { useLabel } from '../labels/useLabel'
import { lineClass } from './lines'
import { pictureTexts } from './pictures.texts'
import { shortMunicipalityName } from './TileMap'
import { stanceClass } from './tileGrid'
import './pictures.css'

export type MatrixColumn = { slug: string; name: string; code: string }
export type MatrixRow = { slug: string; name: string; line: number | null; stances: ReadonlyMap<string, Stance> }

/** The form of a cell; the word stands beside it for who cannot see the form. */
const forms: Record<Stance, string> = { TAKES_PART: '●', PILOT: '◐', EXPLORING: '○', DECLINED: '–', LEFT: '×', UNKNOWN: '·' }
const stances = Object.keys(forms) as Stance[]

/** Which municipality does what: projects down, municipalities across, in a region that scrolls sideways. */
export function CoverageMatrix({ columns, rows, caption }: {
  columns: readonly MatrixColumn[]
  rows: readonly MatrixRow[]
  caption: string
}) {
  const t = useTexts(pictureTexts)
  const registerLang = useRegisterLang()
  return (
    <>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="rol-x" aria-label={caption} tabIndex={0}>
        <table className="matrix">
          <caption className="vh">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.project}</th>
              {columns.map(({ slug, name, code }) => (
                <th key={slug} scope="col">
                  <abbr title={shortMunicipalityName(name)} {...registerLang}>
                    {code}
                  </abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <MatrixLine key={row.slug} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </section>
      <MatrixLegend />
    </>
  )
}

function MatrixLine({ row, columns }: { row: MatrixRow; columns: readonly MatrixColumn[] }) {
  const label = useLabel()
  const registerLang = useRegisterLang()
  return (
    <tr className={lineClass(row.line)}>
      <th scope="row" {...registerLang}>
        <Link to={`/projecten/${row.slug}`}>{row.name}</Link>
      </th>
      {columns.map(({ slug }) => {
        const stance = row.stances.get(slug) ?? 'UNKNOWN'
        return (
          <td key={slug} className={`vak-${stanceClass(stance)}`}>
            <span aria-hidden="true">{forms[stance]}</span>
            <span className="vh">{label('stance', stance)}</span>
          </td>
        )
      })}
    </tr>
  )
}

function MatrixLegend() {
  const label = useLabel()
  return (
    <ul className="legenda">
      {stances.map((stance) => (
        <li key={stance}>
          <b aria-hidden="true">{forms[stance]}</b> {label('stance', stance)}
        </li>
      ))}
    </ul>
  )
}
