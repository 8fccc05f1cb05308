import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { CoverageProjectFragment, Stance } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { capitalized, useLabel } from '../../shared/labels/useLabel'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { shortMunicipalityName } from '../../shared/pictures/municipalityName'
import { byLine, byStance, cellOf, isKnown, type Municipality } from './coverage'
import { coverageTexts } from './coverage.texts'
import { StanceSign } from './StanceSign'

type Props = { municipalities: readonly Municipality[]; projects: readonly CoverageProjectFragment[] }
type Entry = { stance: Stance; to: string; name: string }

/** The matrix read by row: each project with the municipalities that a source names. */
export function CoverageByProject({ municipalities, projects }: Props) {
  const t = useTexts(coverageTexts)
  const registerLang = useRegisterLang()
  const entriesOf = (project: CoverageProjectFragment): Entry[] =>
    municipalities.map(({ slug, name }) => ({
      stance: cellOf(project, slug)?.stance ?? 'UNKNOWN',
      to: `/organisaties/${slug}`,
      name: shortMunicipalityName(name),
    }))
  return (
    <ul className="dekkingslijst">
      {byLine(projects).flatMap(({ line, projects: ofLine }) =>
        ofLine.map((project) => (
          <li key={project.slug} className={lineClass(line?.number)}>
            <h3>
              {line && <Halte number={line.number} />}
              <Link to={`/projecten/${project.slug}`} {...registerLang}>
                {project.name}
              </Link>
            </h3>
            <StanceGroups entries={entriesOf(project)}>
              {(unknown) => t.unknownCount(unknown, municipalities.length)}
            </StanceGroups>
          </li>
        )),
      )}
    </ul>
  )
}

/** The matrix read by column: each municipality with its projects. */
export function CoverageByMunicipality({ municipalities, projects }: Props) {
  const t = useTexts(coverageTexts)
  const registerLang = useRegisterLang()
  const entriesOf = (slug: string): Entry[] =>
    projects.map((project) => ({ stance: cellOf(project, slug)?.stance ?? 'UNKNOWN', to: `/projecten/${project.slug}`, name: project.name }))
  return (
    <ul className="dekkingslijst l0">
      {municipalities.map(({ slug, name }) => (
        <li key={slug}>
          <h3>
            <Link to={`/organisaties/${slug}`} {...registerLang}>
              {shortMunicipalityName(name)}
            </Link>
          </h3>
          <StanceGroups entries={entriesOf(slug)}>{(unknown) => t.unknownProjects(unknown)}</StanceGroups>
        </li>
      ))}
    </ul>
  )
}

function StanceGroups({ entries, children }: { entries: readonly Entry[]; children: (unknown: number) => ReactNode }) {
  const label = useLabel()
  const format = useFormat()
  const registerLang = useRegisterLang()
  const unknown = entries.filter((entry) => !isKnown(entry)).length
  return (
    <>
      {byStance(entries).map(({ stance, items }) => (
        <p key={stance}>
          <StanceSign stance={stance} /> <b>{capitalized(label('stance', stance))}</b> ({format.number(items.length)}):{' '}
          <span {...registerLang}>
            {items.map(({ to, name }, index) => (
              <Fragment key={to}>
                {index > 0 && ', '}
                <Link to={to}>{name}</Link>
              </Fragment>
            ))}
          </span>
        </p>
      ))}
      {unknown > 0 && <p className="klein zacht">{children(unknown)}</p>}
    </>
  )
}
