import { Link } from 'react-router'
import type { Phase } from '../gql/graphql'
import { useRegisterLang } from '../i18n/language'
import { useTexts } from '../i18n/texts'
import { useLabel } from '../labels/useLabel'
import { lineClass } from './lines'
import { pictureTexts } from './pictures.texts'
import { Stop } from './Stop'
import { routeGeometry, stopForm, stopForms } from './stopGeometry'
import './pictures.css'

export type RouteStop = { slug: string; name: string; phase: Phase | null; isSubproject: boolean }

/** A theme line as a route: a stop per project. The same list stands in words for who cannot see it. */
export function RouteOfProjects({ line, stops }: { line: number | null | undefined; stops: readonly RouteStop[] }) {
  const t = useTexts(pictureTexts)
  const label = useLabel()
  const registerLang = useRegisterLang()
  const { xs, end, width } = routeGeometry(stops.length)
  return (
    <div className={lineClass(line)}>
      <svg className="haltes" viewBox={`0 0 ${width} 28`} style={{ maxWidth: width }} aria-hidden="true">
        <path className="spoor" d={`M0 14H${end}`} />
        {stops.map((stop, index) => (
          // For the pointer only: the list below says the same to everyone else.
          <Link key={stop.slug} to={`/projecten/${stop.slug}`} tabIndex={-1}>
            <title>{stop.name}</title>
            <Stop form={stopForm(stop.phase)} x={xs[index] ?? 0} y={14} isSmall={stop.isSubproject} />
          </Link>
        ))}
      </svg>
      <ul className="vh-tot-focus">
        {stops.map(({ slug, name, phase }) => (
          <li key={slug}>
            <Link to={`/projecten/${slug}`} {...registerLang}>
              {name}
            </Link>{' '}
            ({phase ? label('phase', phase) : t.phaseUnknown})
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What the forms of the stops mean. */
export function StopLegend() {
  const t = useTexts(pictureTexts)
  return (
    <ul className="legenda" aria-label={t.legend}>
      {stopForms.map((form) => (
        <li key={form}>
          <svg className="l0" viewBox="0 0 28 28" aria-hidden="true">
            <Stop form={form} x={14} y={14} />
          </svg>
          {t.stops[form]}
        </li>
      ))}
    </ul>
  )
}
