import { useRef } from 'react'
import { Link } from 'react-router'
import type { CoverageProjectFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { Downloads } from '../../shared/download/Downloads'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { shortMunicipalityName } from '../../shared/pictures/municipalityName'
import { byLine, cellKey, cellOf, countFor, takesPart, type LineGroup, type Municipality } from './coverage'
import { coverageTexts } from './coverage.texts'
import { StanceSign } from './StanceSign'

type Choosing = { chosen: string; onChoose: (key: string) => void }
type Props = Choosing & { municipalities: readonly Municipality[]; projects: readonly CoverageProjectFragment[] }

/** Projects down, municipalities across. Names and heads stay in sight while the reader scrolls within it. */
export function CoverageTable({ municipalities, projects, chosen, onChoose }: Props) {
  const t = useTexts(coverageTexts)
  const columns = municipalities.length + 2
  const table = useRef<HTMLTableElement>(null)
  return (
    <>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="rol-x dekking" aria-label={t.caption} tabIndex={0}>
        <table ref={table}>
          <caption className="vh">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.project}</th>
              {municipalities.map((municipality) => (
                <MunicipalityHead key={municipality.slug} municipality={municipality} />
              ))}
              <th scope="col" className="getal">
                {t.count}
              </th>
            </tr>
          </thead>
          {byLine(projects).map((group) => (
            <LineBody key={group.line?.slug ?? ''} group={group} municipalities={municipalities} columns={columns} chosen={chosen} onChoose={onChoose} />
          ))}
          <Totals municipalities={municipalities} projects={projects} />
        </table>
      </section>
      <Downloads table={table} name={t.caption} />
    </>
  )
}

function MunicipalityHead({ municipality: { slug, name, tile } }: { municipality: Municipality }) {
  const registerLang = useRegisterLang()
  return (
    <th scope="col">
      <Link to={`/organisaties/${slug}`} title={shortMunicipalityName(name)} {...registerLang}>
        <span aria-hidden="true">{tile?.code ?? shortMunicipalityName(name).slice(0, 3).toUpperCase()}</span>
        <span className="vh">{shortMunicipalityName(name)}</span>
      </Link>
    </th>
  )
}

type BodyProps = Choosing & { group: LineGroup; municipalities: readonly Municipality[]; columns: number }

function LineBody({ group: { line, projects }, municipalities, columns, chosen, onChoose }: BodyProps) {
  const t = useTexts(coverageTexts)
  const registerLang = useRegisterLang()
  return (
    <tbody className={lineClass(line?.number)}>
      <tr className="lijnrij">
        <th scope="rowgroup" colSpan={columns}>
          {line ? (
            <span>
              <Halte number={line.number} />
              <Link to={`/themalijnen/${line.slug}`} {...registerLang}>
                {line.name}
              </Link>
            </span>
          ) : (
            <span>{t.withoutLine}</span>
          )}
        </th>
      </tr>
      {projects.map((project) => (
        <ProjectRow key={project.slug} project={project} municipalities={municipalities} chosen={chosen} onChoose={onChoose} />
      ))}
    </tbody>
  )
}

type RowProps = Choosing & { project: CoverageProjectFragment; municipalities: readonly Municipality[] }

function ProjectRow({ project, municipalities, chosen, onChoose }: RowProps) {
  const t = useTexts(coverageTexts)
  const label = useLabel()
  const format = useFormat()
  const registerLang = useRegisterLang()
  return (
    <tr>
      <th scope="row" {...registerLang}>
        <Link to={`/projecten/${project.slug}`}>{project.name}</Link>
      </th>
      {municipalities.map(({ slug, name }) => {
        const cell = cellOf(project, slug)
        const stance = cell?.stance ?? 'UNKNOWN'
        const key = cellKey(project.slug, slug)
        const words = t.cell(shortMunicipalityName(name), label('stance', stance))
        return (
          <td key={slug}>
            {cell?.participation ? (
              <button type="button" aria-pressed={key === chosen} title={words} onClick={() => onChoose(key === chosen ? '' : key)}>
                <StanceSign stance={stance} />
                <span className="vh">{words}</span>
              </button>
            ) : (
              <>
                <StanceSign stance={stance} />
                <span className="vh">{label('stance', stance)}</span>
              </>
            )}
          </td>
        )
      })}
      <td className="getal">{format.number(project.municipalities.filter(takesPart).length)}</td>
    </tr>
  )
}

function Totals({ municipalities, projects }: Pick<Props, 'municipalities' | 'projects'>) {
  const t = useTexts(coverageTexts)
  const format = useFormat()
  return (
    <tfoot>
      <tr>
        <th scope="row">
          {t.countPerMunicipality} <span className="klein zacht">{t.countHelp}</span>
        </th>
        {municipalities.map(({ slug }) => (
          <td key={slug}>{format.number(countFor(projects, slug))}</td>
        ))}
        <td className="getal">{format.number(projects.flatMap((project) => project.municipalities.filter(takesPart)).length)}</td>
      </tr>
    </tfoot>
  )
}
