import { Link } from 'react-router'
import type { ReportCardFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { AsTable } from '../../shared/list/AsTable'
import { DataTable } from '../../shared/list/DataTable'
import { Section } from '../../shared/ui/Section'
import { runs, runsTexts } from '../project'
import { pictureTexts } from './picture.texts'
import { addressOf } from './place'
import { useReportPlace } from './useReportPlace'
import { barOf, timescaleOf, type RunBar, type Timescale } from './timeline'
import './timeline.css'

type Props = {
  chapter: string
  projects: readonly ReportCardFragment[]
  /** The end of the period, drawn through every bar. */
  mark: string | null
}

/** When each project runs, as far as the sources say, and how far it is. */
export function Timeline({ chapter, projects, mark }: Props) {
  const t = useTexts(pictureTexts)
  const format = useFormat()
  const scale = timescaleOf(projects.map(({ project }) => project), mark)
  if (!scale || projects.length === 0) return null
  return (
    <Section title={t.inTime}>
      <div className="tijd">
        <div className="jaren" aria-hidden="true">
          {scale.years.map((year) => (
            <span key={year}>{year}</span>
          ))}
        </div>
        <ul className="gantt">
          {projects.map((section) => (
            <TimelineRow key={section.project.slug} section={section} chapter={chapter} scale={scale} mark={mark} />
          ))}
        </ul>
        <p className="klein zacht">
          {mark && `${t.markIs(format.date(mark))} `}
          {t.barForms}
        </p>
        <TimelineTable projects={projects} />
      </div>
    </Section>
  )
}

type RowProps = { section: ReportCardFragment; chapter: string; scale: Timescale; mark: string | null }

function TimelineRow({ section: { project, phase, isPart }, chapter, scale, mark }: RowProps) {
  const t = useTexts(pictureTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  const place = useReportPlace()
  const bar = barOf(project, scale, mark)
  const period = runs(project, useTexts(runsTexts), format.date) ?? t.runUnknown
  return (
    <li className={isPart ? 'onderdeel' : undefined}>
      <Link to={addressOf(place, chapter, project.slug)} {...registerLang}>
        {project.name}
      </Link>
      <TimelineBar bar={bar} scale={scale} at={mark ? markAt(mark, scale) : undefined} />
      <span className="klein zacht">{[period, phase ? label('phase', phase.phase) : t.phaseUnknown].join(', ')}</span>
    </li>
  )
}

/** The end of the marked month. */
const markAt = (mark: string, { first }: Timescale) => {
  const [year = '0', month = '12'] = mark.split('-')
  return Number(year) * 12 + Number(month) - first
}

const point = 1.2

/** Says the same as the words under it, so it is hidden from who hears them. */
function TimelineBar({ bar, scale, at }: { bar: RunBar | undefined; scale: Timescale; at: number | undefined }) {
  const grid = scale.years.map((_, index) => `M${index * 12} 0v10`).join('')
  return (
    <svg viewBox={`0 0 ${scale.months} 10`} preserveAspectRatio="none" aria-hidden="true">
      <path className="as" d={grid} />
      {bar?.dotsFrom !== undefined && <path className="onb" d={`M${bar.dotsFrom} 5H${bar.from}`} />}
      {bar?.dotsUntil !== undefined && <path className="onb" d={`M${bar.until} 5H${bar.dotsUntil}`} />}
      {bar && (
        <path
          className="bar"
          d={bar.isPointed ? `M${bar.from} 1.5H${bar.until - point}L${bar.until} 5L${bar.until - point} 8.5H${bar.from}Z` : `M${bar.from} 1.5H${bar.until}V8.5H${bar.from}Z`}
        />
      )}
      {at !== undefined && <path className="mei" d={`M${at} 0v10`} />}
    </svg>
  )
}

function TimelineTable({ projects }: { projects: readonly ReportCardFragment[] }) {
  const t = useTexts(pictureTexts)
  const format = useFormat()
  const label = useLabel()
  const registerLang = useRegisterLang()
  return (
    <AsTable>
      <DataTable
        caption={t.inTime}
        rows={projects}
        rowKey={({ project }) => project.slug}
        columns={[
          { key: 'project', header: t.project, cell: ({ project }) => <span {...registerLang}>{project.name}</span> },
          { key: 'start', header: t.start, cell: ({ project: { start } }) => (start ? format.date(start) : t.notKnown) },
          { key: 'end', header: t.end, cell: ({ project: { end, openEnded } }) => (end ? (openEnded ? t.atLeast(format.date(end)) : format.date(end)) : t.notKnown) },
          { key: 'phase', header: t.phase, cell: ({ phase }) => (phase ? label('phase', phase.phase) : t.notKnown) },
          { key: 'asOf', header: t.asOf, cell: ({ phase }) => phase && format.date(phase.asOf) },
        ]}
      />
    </AsTable>
  )
}
