import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useTexts } from '../../shared/i18n/texts'
import { Icon } from '../../shared/ui/Icon'
import { Section } from '../../shared/ui/Section'
import { startRestTexts } from './startRest.texts'

/** Four ways in, each with a picture of what is behind it. */
export function Entrances() {
  const { entrances: t } = useTexts(startRestTexts)
  return (
    <Section title={t.title}>
      <ul className="ingangen">
        <Entrance to="/projecten" name={t.who} text={t.whoText}>
          <path className="l2" d="M0 70h50l40-40h110" />
          <path className="l1" d="M0 20h60l40 40h100" />
          <Stops at={[[28, 20], [28, 70], [160, 30], [160, 60]]} large={[80, 40]} />
        </Entrance>
        <Entrance to="/netwerken" name={t.networks} text={t.networksText}>
          <path className="l3" d="M0 15h60l30 30h110" />
          <path className="l5" d="M0 75h60l30-30h110" />
          <Stops at={[[28, 15], [28, 75], [172, 45]]} large={[104, 45]} />
        </Entrance>
        <Entrance to="/rapportage" name={t.reports} text={t.reportsText}>
          <path className="l0" d="M24 0v90" />
          <path className="rgl" d="M52 20h70M52 45h110M52 70h90" />
          <Stops at={[[24, 20], [24, 70]]} large={[24, 45]} />
        </Entrance>
        <Entrance to="/bronnen" name={t.sources} text={t.sourcesText}>
          <path className="l4" d="M20 0v90" />
          <path className="rgl" d="M52 18h110M52 40h138M52 50h120M52 72h90" />
          <Stops at={[[20, 18], [20, 72]]} large={[20, 45]} />
        </Entrance>
      </ul>
    </Section>
  )
}

function Entrance({ to, name, text, children }: { to: string; name: string; text: string; children: ReactNode }) {
  return (
    <li>
      <Link to={to}>
        <svg viewBox="0 0 200 90" aria-hidden="true">
          {children}
        </svg>
        <h3>
          {name} <Icon name="arrow" />
        </h3>
      </Link>
      <p>{text}</p>
    </li>
  )
}

type Point = readonly [x: number, y: number]

function Stops({ at, large: [x, y] }: { at: readonly Point[]; large: Point }) {
  return (
    <g className="wit">
      <circle cx={x} cy={y} r="11" />
      {at.map(([cx, cy]) => (
        <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r="6" />
      ))}
    </g>
  )
}
