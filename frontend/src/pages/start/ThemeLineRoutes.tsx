import { Link } from 'react-router'
import type { LineWithStopsFragment, NetworkOfLinesFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { Halte } from '../../shared/pictures/Halte'
import { lineClass } from '../../shared/pictures/lines'
import { RouteOfProjects, StopLegend } from '../../shared/pictures/RouteOfProjects'
import { SourceNote } from '../../shared/sources/SourceNote'
import { Section } from '../../shared/ui/Section'
import { bundleRow } from './bundle'
import { linesAsOf, ownersOf, routeOf } from './lineRoutes'
import { startRestTexts } from './startRest.texts'

/** The theme lines of a network as routes that part from one bundle, a stop per project. */
export function ThemeLineRoutes({ network }: { network: NetworkOfLinesFragment }) {
  const t = useTexts(startRestTexts)
  const format = useFormat()
  const { slug, name, themeLines } = network
  const asOf = linesAsOf(themeLines)
  const owners = ownersOf(network)
  return (
    <Section
      title={t.lines(name, themeLines.length)}
      aside={
        <p className="zacht">
          {t.stops} {asOf && t.asOf(format.date(asOf))}
        </p>
      }
    >
      <div className="net">
        <p className="begin">
          <Link to={`/netwerken/${slug}`} {...useRegisterLang()}>
            {name}
          </Link>{' '}
          {owners > 0 && t.owners(owners)}
        </p>
        <ol className="lijnen">
          {themeLines.map((line, row) => (
            <ThemeLineRow key={line.slug} line={line} row={row} numbers={themeLines.map(({ number }) => number)} />
          ))}
        </ol>
        <StopLegend />
        <p className="klein als-tabel">
          <Link to={`/projecten?${new URLSearchParams({ netwerk: slug })}`}>{t.asTable}</Link>
        </p>
      </div>
    </Section>
  )
}

function ThemeLineRow({ line, row, numbers }: { line: LineWithStopsFragment; row: number; numbers: readonly number[] }) {
  const t = useTexts(startRestTexts)
  const registerLang = useRegisterLang()
  const { stops, projects, subprojects } = routeOf(line)
  return (
    <li className={lineClass(line.number)}>
      <svg className="bundel" viewBox="0 0 130 96" aria-hidden="true">
        {bundleRow(row, numbers.length).map(({ index, d }) => (
          <path key={index} className={lineClass(numbers[index])} d={d} />
        ))}
      </svg>
      <Link className="naam" to={`/themalijnen/${line.slug}`} {...registerLang}>
        <Halte number={line.number} />
        <span>{line.name}</span>
      </Link>
      <p className={stops.length > 0 ? 'zacht klein' : 'zacht klein eind'}>
        {stops.length === 0 && `${t.noProjects} `}
        <span {...registerLang}>{line.ambition}</span> <SourceNote citations={line.sources} />
      </p>
      {stops.length > 0 && <RouteOfProjects line={line.number} stops={stops} />}
      <p className="tel">
        <b>{projects}</b> {t.projects(projects)}
        {subprojects > 0 && <span className="klein zacht">{t.subprojects(subprojects)}</span>}
      </p>
    </li>
  )
}
