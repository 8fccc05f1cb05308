import { Link } from 'react-router'
import type { LineStopFragment, NetworkLineFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { RouteOfProjects, StopLegend } from '../../shared/pictures/RouteOfProjects'
import { Section } from '../../shared/ui/Section'
import { bundleOf, newestPhase, stopsOf } from './lines'
import { networkTexts } from './network.texts'
import './lines.css'

type Project = LineStopFragment & { themeLine: { slug: string } | null }
type Props = { network: { slug: string; name: string }; owners: number; lines: readonly NetworkLineFragment[]; projects: readonly Project[] }

/** The theme lines as routes that leave the network together, with a stop per project. */
export function NetworkLines({ network, owners, lines, projects }: Props) {
  const t = useTexts(networkTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  const newest = newestPhase(projects)
  const ofLine = (slug: string | null) => projects.filter(({ themeLine }) => (themeLine?.slug ?? null) === slug)
  const loose = ofLine(null)
  const help = [t.linesHelp, newest && t.latestPhase(format.date(newest))].filter(Boolean).join(' ')
  return (
    <Section title={lines.length > 0 ? t.lines(lines.length) : t.projectsTitle} aside={projects.length > 0 && <p className="zacht">{help}</p>}>
      {lines.length + projects.length === 0 && <p className="zacht">{t.noProjects}</p>}
      {lines.length > 0 && (
        <p className="vertrek">
          <b {...registerLang}>{network.name}</b> {owners > 0 && t.ownersCount(owners)}
        </p>
      )}
      <ol className="themalijnen">
        {lines.map((line, index) => (
          <LineRow key={line.slug} line={line} index={index} lines={lines.length} projects={ofLine(line.slug)} />
        ))}
      </ol>
      {loose.length > 0 && <LooseProjects projects={loose} hasLines={lines.length > 0} />}
      {projects.length > 0 && (
        <>
          <StopLegend />
          <p>
            <Link to={`/projecten?netwerk=${network.slug}`}>{t.asTable}</Link>
          </p>
        </>
      )}
    </Section>
  )
}

type LineProps = { line: NetworkLineFragment; index: number; lines: number; projects: readonly Project[] }

function LineRow({ line: { slug, number, name, ambition, summary }, index, lines, projects }: LineProps) {
  const t = useTexts(networkTexts)
  const registerLang = useRegisterLang()
  return (
    <li className={lineClass(number)}>
      <Bundle index={index} lines={lines} />
      <Link className="lijn" to={`/themalijnen/${slug}`} {...registerLang}>
        <Halte number={number} />
        <span>{name}</span>
      </Link>
      {projects.length > 0 ? (
        <>
          <p className="klein zacht" {...registerLang}>
            {ambition}
          </p>
          <RouteOfProjects line={number} stops={stopsOf(projects)} />
        </>
      ) : (
        <p className="klein zonder">
          {t.noProjectsInLine}{' '}
          <span className="zacht" {...registerLang}>
            {summary}
          </span>
        </p>
      )}
      {projects.length > 0 && <LineCount projects={projects} />}
    </li>
  )
}

/** The tracks that pass this row, and the one that turns off here. */
function Bundle({ index, lines }: { index: number; lines: number }) {
  const { width, bend, track } = bundleOf(lines)
  const passing = Array.from({ length: lines - index - 1 }, (_, after) => index + after + 1)
  return (
    <span className="bundel" style={{ width }}>
      <svg aria-hidden="true">
        <path className={lineClass(index + 1)} d={bend(index)} />
        {passing.map((line) => (
          <path key={line} className={lineClass(line + 1)} d={track(line)} />
        ))}
      </svg>
    </span>
  )
}

function LineCount({ projects }: { projects: readonly LineStopFragment[] }) {
  const t = useTexts(networkTexts)
  const format = useFormat()
  const subprojects = projects.filter(({ parent }) => parent !== null).length
  const whole = projects.length - subprojects
  return (
    <p className="aantal">
      <b>{format.number(whole)}</b> {t.projectCount(whole)}
      {subprojects > 0 && <span className="klein zacht"> {t.subprojects(subprojects)}</span>}
    </p>
  )
}

/** Projects of the network that belong to none of its lines. */
function LooseProjects({ projects, hasLines }: { projects: readonly Project[]; hasLines: boolean }) {
  const t = useTexts(networkTexts)
  return (
    <div className="los">
      {hasLines && <h3>{t.withoutLine}</h3>}
      <RouteOfProjects line={null} stops={stopsOf(projects)} />
      <LineCount projects={projects} />
    </div>
  )
}
